using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity;

/// <summary>
/// The decisions that hold: not taken back (a taking back can be taken back as well), and of several about the same two identifiers the latest.
/// Decisions about identifiers that no source names (any more) hold nothing.
/// </summary>
public sealed class StandingDecisions
{
    private StandingDecisions(IReadOnlyList<(int One, int Other, IdentityDecision Decision)> standing) =>
        (Merges, KeptApart) = ([.. standing.Where(pair => pair.Decision.Kind == IdentityDecisionKind.Merge)], [.. standing.Where(pair => pair.Decision.Kind == IdentityDecisionKind.KeepApart)]);

    /// <summary>The merges, in the order in which they were decided.</summary>
    public IReadOnlyList<(int One, int Other, IdentityDecision Decision)> Merges { get; }

    /// <summary>What is kept apart, in the order in which it was decided.</summary>
    public IReadOnlyList<(int One, int Other, IdentityDecision Decision)> KeptApart { get; }

    /// <summary>Works out what holds.</summary>
    public static StandingDecisions Of(IReadOnlyList<IdentityDecision> decisions, TermBook identifiers)
    {
        if (decisions.Count == 0) return new StandingDecisions([]);
        var latest = new Dictionary<(int, int), (int One, int Other, IdentityDecision Decision)>();
        foreach (var decision in InForce(decisions))
        {
            var (one, other) = (identifiers.Find(decision.One), identifiers.Find(decision.Other));
            if (one != 0 && other != 0 && one != other) latest[(Math.Min(one, other), Math.Max(one, other))] = (one, other, decision);
        }

        return new StandingDecisions([.. latest.Values.OrderBy(pair => pair.Decision.Id)]);
    }

    /// <summary>Merges and keepings apart that nobody took back, in the order in which they were decided.</summary>
    public static IReadOnlyList<IdentityDecision> InForce(IReadOnlyList<IdentityDecision> decisions)
    {
        var withdrawn = Withdrawn(decisions);
        return [.. decisions.Where(decision => decision.Kind != IdentityDecisionKind.Withdraw && !withdrawn.Contains(decision.Id)).OrderBy(decision => decision.Id)];
    }

    /// <summary>The decisions that were taken back, by id. The latest word counts: what takes back a decision may be taken back itself.</summary>
    public static IReadOnlySet<long> Withdrawn(IReadOnlyList<IdentityDecision> decisions)
    {
        var withdrawn = new HashSet<long>();
        foreach (var decision in decisions.Where(decision => decision.Kind == IdentityDecisionKind.Withdraw).OrderByDescending(decision => decision.Id))
            if (!withdrawn.Contains(decision.Id)) withdrawn.Add(decision.Withdrawn);
        return withdrawn;
    }
}
