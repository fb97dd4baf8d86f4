using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Evidence;
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
        "friction.reported of a team a week against the time-to-resolve, and against the lack of fcr-no-further-contact, of the matters that it resolved, asked for one to four weeks later, each by its place among those of the same priority, topic, first channel, weekday and hours: Pearson's correlation of the weeks' means, its significance for the pairs that are left after the series' own drift (Pyper and Peterman). A first week that is not whole, and last weeks of which more than one in ten matters is not resolved yet, are left out.",
        Phases.Resolve,
        "fifty friction reports of a team or more"))
{
    private const int FewestReports = 50;
    private const int MostLag = 4;
    private const double LeastResolved = 0.9;

    private static readonly (Metric Metric, Func<double, double> Harm, string Says)[] Outcomes =
    [
        (new TimeToResolve(), seconds => seconds, "it takes longer to resolve its matters"),
        (new NoFurtherContact(), solved => 1 - solved, "fewer of its matters are solved at the first contact"),
    ];

    /// <inheritdoc/>
    internal override string? TooFew(SearchedLog log) => Reports(log).Select(team => team.Count()).DefaultIfEmpty().Max() is > 0 and var most
        ? $"The team with the most friction reports has {Wording.Count(most)}. It takes {FewestReports}, in enough weeks to compare."
        : null;

    /// <inheritdoc/>
    internal override string? Instead(SearchedLog log) => Relations(log).MinBy(relation => relation.Correlation.PValue) is { Correlation: var nearest } relation
        ? string.Create(CultureInfo.InvariantCulture, $"Between the friction that teams report and the time to resolve or the first-contact resolution of the weeks after it there is no relation. The nearest to one is team {log.Log.Log.Terms(Dimension.Team).Text(relation.Team)} after {nearest.Lag} week{(nearest.Lag == 1 ? "" : "s")}: correlation {nearest.Correlation:0.0} ({nearest.Interval.Low:0.0} to {nearest.Interval.High:0.0}) over {nearest.Pairs} weeks.")
        : null;

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var relations = Relations(log);
        return new Suspicions(relations.Count, [.. relations.Where(relation => relation.Correlation.PValue <= Suspicions.MostPValue).Select(relation => new Suspicion(relation.Correlation.PValue, relation))]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound) => proven
        .GroupBy(pair => (((Relation)pair.Subject).Team, ((Relation)pair.Subject).Outcome))
        .Select(lags => lags.MinBy(pair => ((Relation)pair.Subject).Correlation.PValue)!)
        .Select(pair => Make(log, (Relation)pair.Subject, pair.Q));

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding)
    {
        var (measure, team) = (log.Log.Measure(Outcomes.First(outcome => outcome.Metric.Definition.Id == finding.Cases.Metric).Metric), finding.Struck.ToHashSet());
        var kept = Enumerable.Range(0, measure.Observations.Count).Where(i => log.Has(measure.Observations.Instance[i])).ToArray();
        var instances = Array.ConvertAll(kept, i => measure.Observations.Instance[i]);
        return new Seen(measure.Definition.Unit, measure.Summary, measure.Population, new Observations(instances, Array.ConvertAll(kept, measure.Observations.ValueOf)), Array.ConvertAll(instances, team.Contains));
    }

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
            Effect = new FindingEffect(found.Correlation, found.Interval.Low, found.Interval.High, FindingEffect.Correlation, found.Correlation, 0, found.Pairs),
            Q = q,
            HeldAlike = [.. log.StrataWithout().Columns, FilterWords.Weekday, FilterWords.Hours],
            Cases = FindingCases.Of(log, outcome.Metric.Definition.Id, segment),
            Struck = relation.Instances,
        };
    }

    private static IReadOnlyList<Relation> Relations(SearchedLog log) => log.Once<IReadOnlyList<Relation>>((nameof(FrictionLead), nameof(Relations)), () => [.. Compared(log)]);

    private static IEnumerable<Relation> Compared(SearchedLog log)
    {
        var reports = Reports(log);
        if (reports.Count == 0) yield break;
        var resolvers = Resolvers(log.Log.Log, log.Log.Log.References[(int)Dimension.Team]);
        foreach (var team in reports.Where(team => team.Count() >= FewestReports).OrderBy(team => log.Log.Log.Terms(Dimension.Team).Text(team.Key), StringComparer.Ordinal))
        {
            var asked = Enumerable.Range(0, resolvers.Length).Where(instance => resolvers[instance] == team.Key && log.Has(instance)).ToList();
            for (var outcome = 0; outcome < Outcomes.Length; outcome++)
                foreach (var found in Lags(log, [.. team], asked, outcome)) yield return new Relation(team.Key, outcome, found, asked);
        }
    }

    /// <summary>The friction reports, by the code of the team that they name.</summary>
    private static ILookup<int, int> Reports(SearchedLog log)
    {
        var (reported, teams, types) = (log.Log.Log.Terms(Dimension.Type).Find(EventTypes.FrictionReported), log.Log.Log.References[(int)Dimension.Team], log.Log.Log.Type);
        return Enumerable.Range(0, reported == 0 || teams.Length == 0 ? 0 : types.Length).Where(i => types[i] == reported && teams[i] != 0 && log.Has(log.Log.Log.Instance[i])).ToLookup(i => teams[i]);
    }

    private static IEnumerable<LaggedCorrelation> Lags(SearchedLog log, int[] reports, IReadOnlyList<int> instances, int outcome)
    {
        var (friction, asked) = (new double[log.Weeks.Count], new int[log.Weeks.Count]);
        foreach (var report in reports) friction[log.Weeks.OfDay(log.Weeks.DateOf(log.Log, report))]++;
        foreach (var instance in instances) asked[log.Weeks.Of(instance)]++;
        var (harm, known) = Places(log, instances, outcome);
        var weeks = Enumerable.Range(0, log.Weeks.Count).Where(week => log.Weeks.IsWhole(week) || week == log.Weeks.Count - 1).ToList();
        while (weeks.Count > 0 && known[weeks[^1]] < LeastResolved * asked[weeks[^1]]) weeks.RemoveAt(weeks.Count - 1);
        if (weeks.Exists(week => known[week] == 0)) return [];
        return Enumerable.Range(1, MostLag).Select(lag => LaggedCorrelation.Of([.. weeks.Select(week => friction[week])], [.. weeks.Select(week => harm[week] / known[week])], lag)).OfType<LaggedCorrelation>();
    }

    /// <summary>By week: the sum of each matter's place among those like it, from 0 to 1, and how many there are.</summary>
    private static (double[] Harm, int[] Known) Places(SearchedLog log, IReadOnlyList<int> instances, int outcome)
    {
        var (strata, weekdays, hours) = (log.StrataWithout(), log.Attribute(FilterWords.Weekday), log.Attribute(FilterWords.Hours));
        var (observations, belongs) = (log.Log.Observe(Outcomes[outcome].Metric), instances.ToHashSet());
        var alike = Enumerable.Range(0, observations.Count)
            .Where(i => belongs.Contains(observations.Instance[i]))
            .GroupBy(i => (strata.Code[observations.Instance[i]], weekdays.Code[observations.Instance[i]], hours.Code[observations.Instance[i]]));
        var (harm, known) = (new double[log.Weeks.Count], new int[log.Weeks.Count]);
        foreach (var group in alike)
        {
            var values = group.Select(i => (Value: Outcomes[outcome].Harm(observations.ValueOf(i)), Week: log.Weeks.Of(observations.Instance[i]))).OrderBy(pair => pair.Value).ToList();
            for (int from = 0, to; from < values.Count; from = to)
            {
                for (to = from + 1; to < values.Count && values[to].Value == values[from].Value;) to++;
                for (var i = from; i < to; i++) (harm[values[i].Week], known[values[i].Week]) = (harm[values[i].Week] + ((from + to) / 2.0 / values.Count), known[values[i].Week] + 1);
            }
        }

        return (harm, known);
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
