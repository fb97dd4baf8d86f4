namespace Throughline.Journeys.Metrics;

/// <summary>What a figure means, as screens and docs/metrics.md print it.</summary>
/// <param name="Id">Short name that does not change, e.g. <c>repeat-contact-48h</c>.</param>
/// <param name="Name">As a heading.</param>
/// <param name="Sentence">What it tells, for somebody who has never seen it.</param>
/// <param name="Formula">How it is worked out, with the interval.</param>
/// <param name="Unit">As in <see cref="Figure.Unit"/>.</param>
/// <param name="Better">Which way it should go.</param>
public sealed record MetricDefinition(string Id, string Name, string Sentence, string Formula, string Unit, Better Better)
{
    /// <summary>What the metrics share that sum the same numbers up in different ways, e.g. <c>time-to-resolve</c> for its mean, median and 90th percentile.</summary>
    /// <value>The id, unless set.</value>
    public string Family { get; init; } = Id;

    /// <summary>The paper or standard that the definition follows.</summary>
    /// <value><c>Throughline</c>, whose own it is, unless set.</value>
    public string Source { get; init; } = "Throughline";
}
