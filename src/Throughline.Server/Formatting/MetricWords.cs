namespace Throughline.Server.Formatting;

/// <summary>How a metric is called on a screen and what it means.</summary>
/// <param name="Label">E.g. "Repeat contact ≤ 48 h".</param>
/// <param name="Definition">One or two sentences; empty where none is written yet.</param>
public sealed record MetricWords(string Label, string Definition)
{
    /// <summary>Words made from the id alone: <c>time-to-done</c> reads "Time to done".</summary>
    public static MetricWords FromId(string metric)
    {
        var words = metric.Replace('-', ' ').Trim();
        return new MetricWords(words.Length == 0 ? "Figure" : char.ToUpperInvariant(words[0]) + words[1..], "");
    }
}
