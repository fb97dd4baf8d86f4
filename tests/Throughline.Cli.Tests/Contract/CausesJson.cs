namespace Throughline.Cli.Tests.Contract;

/// <summary>The answer of <c>findings --why ID --json</c>.</summary>
internal sealed record CausesJson(string Id, string Known, IReadOnlyList<CauseJson> GoesWith, IReadOnlyList<CauseJson> SparedBy, long Tested);
