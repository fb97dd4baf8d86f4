namespace Throughline.Journeys.Findings.Segments;

/// <summary>A segment in which a harm is more frequent.</summary>
/// <param name="Rule">The segment.</param>
/// <param name="PValue">Against its being at most so many times as frequent as is not worth saying.</param>
/// <param name="N">Members of the segment.</param>
/// <param name="Excess">Hits above those that it would have at the rates of the rest.</param>
internal sealed record SegmentTest(SegmentRule Rule, double PValue, int N, double Excess);
