using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>One to three conditions that hold together.</summary>
/// <param name="Conditions">All must hold.</param>
/// <param name="Cases">Opens the journeys; null where no filter keeps just the same, e.g. because a step came before the harm in some and after it in others.</param>
public sealed record CauseRule(IReadOnlyList<Condition> Conditions, CaseReference? Cases)
{
    /// <summary>As a person says it, e.g. <c>team Network and after a step ticket.assigned</c>.</summary>
    public string InWords() => string.Join(" and ", Conditions.Select(condition => condition.InWords()));
}
