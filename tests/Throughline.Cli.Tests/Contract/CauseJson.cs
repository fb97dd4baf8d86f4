namespace Throughline.Cli.Tests.Contract;

/// <summary>A rule of <c>findings --why ID --json</c>.</summary>
internal sealed record CauseJson(string Rule, string? Filter, double With, long WithN, double Without, long WithoutN, double Q);
