using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings;

/// <summary>What a detector looks for, as screens and docs/findings.md print it.</summary>
/// <param name="Id">Short name that does not change, e.g. <c>repeat-contact</c>.</param>
/// <param name="Name">As a heading.</param>
/// <param name="Sentence">What it finds, for somebody who has never seen it.</param>
/// <param name="Method">How it is found: the measure, the test, the least effect that is worth saying.</param>
/// <param name="Phase">The phase of the service map that it belongs to; of detectors that find the phase themselves, where none is found.</param>
/// <param name="Needs">What a log must record for it to look, in words that follow "needs".</param>
public sealed record DetectorDefinition(string Id, string Name, string Sentence, string Method, string Phase, string Needs)
{
    /// <summary>What its level is, as a figure: how many of those who could be struck are, or how long it takes.</summary>
    /// <param name="unit">As in <see cref="Figure.Unit"/>.</param>
    public MetricDefinition Level(string unit) => new(Evidence.FindingFigures.Prefix + Id, Name, Sentence, Method, unit, Better.Lower);
}
