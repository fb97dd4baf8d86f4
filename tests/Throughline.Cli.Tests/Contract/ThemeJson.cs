namespace Throughline.Cli.Tests.Contract;

/// <summary>A theme of <c>themes --json</c>.</summary>
internal sealed record ThemeJson(string Id, string Label, IReadOnlyList<string> Stems, MetricJson Texts, MetricJson Share, MetricJson Score, IReadOnlyList<ThemeQuoteJson> Quotes);

/// <summary>A quote of a theme.</summary>
internal sealed record ThemeQuoteJson(string Text, string Case);
