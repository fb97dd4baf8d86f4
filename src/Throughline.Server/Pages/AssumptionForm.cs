using Throughline.Office.Assumptions;

namespace Throughline.Server.Pages;

/// <summary>An assumption as somebody has written it into the form.</summary>
/// <param name="Text">In a sentence.</param>
/// <param name="Step">The id of the step; empty: the whole map.</param>
/// <param name="Metric">The metric of its test; empty: no test yet.</param>
/// <param name="Relation">The side that is claimed.</param>
/// <param name="Value">The value that is claimed, e.g. "30 %" or "4 h".</param>
/// <param name="Filter">Which instances, in the words of filters; empty: all.</param>
public sealed record AssumptionForm(string Text, string Step, string Metric, Relation Relation, string Value, string Filter);
