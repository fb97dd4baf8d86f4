namespace Throughline.Office.Assumptions;

/// <summary>How an assumption is put to the test: a figure of the journey is claimed to lie on one side of a value.</summary>
/// <param name="Metric">Id of the metric, e.g. <c>repeat-contact-48h</c>.</param>
/// <param name="Filter">Which instances, in the words of filters, e.g. <c>priority=P1</c>; empty: all of the journey.</param>
/// <param name="Relation">The side.</param>
/// <param name="Value">In the metric's unit: a share from 0 to 1, seconds ...</param>
public sealed record AssumptionTest(string Metric, string Filter, Relation Relation, double Value);
