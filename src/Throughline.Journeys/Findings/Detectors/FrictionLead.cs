using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Friction that leads the time to resolve.</summary>
public sealed class FrictionLead() : Detector(
    new DetectorDefinition(
        "friction-lead",
        "What agents report today, customers wait for tomorrow",
        "Whether weeks in which a team reports more friction are followed by weeks in which it takes longer, or solves less at the first contact; and by how many weeks.",
        "friction.reported of a team a week against the mean time-to-resolve, and against the share without fcr-no-further-contact, of the matters that it resolved, asked for one to four weeks later: Pearson's correlation, its significance for the pairs that are left after the series' own drift (Pyper and Peterman). Weeks that are not whole, or of which more than one in ten matters is not resolved yet, are left out.",
        Phases.Resolve))
{
    private const int FewestReports = 50;
    private const int MostLag = 4;
    private const double LeastResolved = 0.9;

    private static readonly (Metric Metric, Func<double, double> Harm, string Says)[] Outcomes =
    [
        (new TimeToResolve(Summary.Mean), seconds => seconds, "it takes longer to resolve its matters"),
        (new NoFurtherContact(), solved => 1 - solved, "fewer of its matters are solved at the first contact"),
    ];

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var relations = Relations(log).ToList();
        return new Suspicions(relations.Count, [.. relations.Where(relation => relation.Correlation.PValue <= Suspicions.MostPValue).Select(relation => new Suspicion(relation.Correlation.PValue, relation))]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound) => proven
        .GroupBy(pair => (((Relation)pair.Subject).Team, ((Relation)pair.Subject).Outcome))
        .Select(lags => lags.MinBy(pair => ((Relation)pair.Subject).Correlation.PValue)!)
        .Select(pair => Make(log, (Relation)pair.Subject, pair.Q));

    private Finding Make(SearchedLog log, Relation relation, double q)
    {
        var (team, found, outcome) = (log.Log.Log.Terms(Dimension.Team).Text(relation.Team), relation.Correlation, Outcomes[relation.Outcome]);
        var segment = new Segment([new FilterTerm("team", team)]);
        return new Finding
        {
            Id = FindingIds.Of($"{Definition.Id}/{outcome.Metric.Definition.Family}", log.Scope.Journey, segment),
            Detector = Definition.Id,
            Statement = string.Create(CultureInfo.InvariantCulture, $"Team {team}: {found.Lag} week{(found.Lag == 1 ? "" : "s")} after more friction is reported, {outcome.Says} (correlation {found.Correlation:0.0} over {found.Pairs} weeks)."),
            Journey = log.Scope.Journey,
            Phase = Definition.Phase,
            Segment = segment,
            Effect = new FindingEffect(found.Correlation, found.Interval.Low, found.Interval.High, "correlation", found.Correlation, 0, found.Pairs),
            Q = q,
            HeldAlike = [],
            Cases = FindingCases.Of(log, outcome.Metric.Definition.Id, segment),
            Struck = relation.Instances,
        };
    }

    private static IEnumerable<Relation> Relations(SearchedLog log)
    {
        var (reported, teams, types) = (log.Log.Log.Terms(Dimension.Type).Find(EventTypes.FrictionReported), log.Log.Log.References[(int)Dimension.Team], log.Log.Log.Type);
        if (reported == 0 || teams.Length == 0) yield break;
        var reports = Enumerable.Range(0, types.Length).Where(i => types[i] == reported && teams[i] != 0 && log.Has(log.Log.Log.Instance[i])).ToLookup(i => teams[i]);
        var resolvers = Resolvers(log.Log.Log, teams);
        foreach (var team in reports.Where(team => team.Count() >= FewestReports).OrderBy(team => log.Log.Log.Terms(Dimension.Team).Text(team.Key), StringComparer.Ordinal))
        {
            var asked = Enumerable.Range(0, resolvers.Length).Where(instance => resolvers[instance] == team.Key && log.Has(instance)).ToList();
            for (var outcome = 0; outcome < Outcomes.Length; outcome++)
                foreach (var found in Lags(log, [.. team], asked, outcome)) yield return new Relation(team.Key, outcome, found, asked);
        }
    }

    private static IEnumerable<LaggedCorrelation> Lags(SearchedLog log, int[] reports, IReadOnlyList<int> instances, int outcome)
    {
        var (friction, sum, count, asked) = (new double[log.Weeks.Count], new double[log.Weeks.Count], new int[log.Weeks.Count], new int[log.Weeks.Count]);
        foreach (var report in reports) friction[log.Weeks.OfDay(log.Weeks.DateOf(log.Log, report))]++;
        foreach (var instance in instances) asked[log.Weeks.Of(instance)]++;
        var (observations, belongs) = (log.Log.Observe(Outcomes[outcome].Metric), instances.ToHashSet());
        for (var i = 0; i < observations.Count; i++)
        {
            if (!belongs.Contains(observations.Instance[i])) continue;
            sum[log.Weeks.Of(observations.Instance[i])] += Outcomes[outcome].Harm(observations.ValueOf(i));
            count[log.Weeks.Of(observations.Instance[i])]++;
        }

        var weeks = Enumerable.Range(0, log.Weeks.Count).Where(log.Weeks.IsWhole).ToList();
        while (weeks.Count > 0 && count[weeks[^1]] < LeastResolved * asked[weeks[^1]]) weeks.RemoveAt(weeks.Count - 1);
        if (weeks.Exists(week => count[week] == 0)) return [];
        return Enumerable.Range(1, MostLag).Select(lag => LaggedCorrelation.Of([.. weeks.Select(week => friction[week])], [.. weeks.Select(week => sum[week] / count[week])], lag)).OfType<LaggedCorrelation>();
    }

    // Whoever resolved it last.
    private static int[] Resolvers(EventLog log, int[] teams)
    {
        var resolved = log.Terms(Dimension.Type).Find(EventTypes.TicketResolved);
        var resolvers = new int[log.InstanceCount];
        for (var i = 0; i < teams.Length; i++)
            if (teams[i] != 0 && log.Type[i] == resolved) resolvers[log.Instance[i]] = teams[i];
        return resolvers;
    }

    /// <summary>A team's friction and an outcome of its matters.</summary>
    private sealed record Relation(int Team, int Outcome, LaggedCorrelation Correlation, IReadOnlyList<int> Instances);
}
