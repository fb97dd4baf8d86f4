namespace Throughline.Journeys.Metrics.Trends;

/// <summary>A share as it was counted week by week.</summary>
/// <param name="Definition">What it means.</param>
/// <param name="Population">Who is counted, in words.</param>
/// <param name="Part">Of what, e.g. of which theme.</param>
/// <param name="Hits">By week, how many are counted.</param>
/// <param name="N">By week, of how many.</param>
/// <param name="Measure">What it was observed by, asked only where it has changed.</param>
internal sealed record WeeklyShare(MetricDefinition Definition, string Population, string? Part, long[] Hits, long[] N, Func<Measure> Measure);
