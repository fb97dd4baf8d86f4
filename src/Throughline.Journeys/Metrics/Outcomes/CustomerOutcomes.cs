using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Outcomes;

/// <summary>
/// What became of customers after their journeys, where outcomes were imported. An outcome belongs to one journey: the last that its customer
/// asked for before it, if that was at most the after-window ago. So it is counted once, and by the same journey whatever the scope is.
/// </summary>
internal sealed class CustomerOutcomes
{
    private readonly Dictionary<int, bool> _stayed = [];
    private readonly HashSet<int> _bought = [];
    private readonly MeasuredLog _scope;

    /// <summary>Finds them.</summary>
    /// <param name="scope">The log that is measured; outcomes outside its scope are looked for in the whole that it is a part of.</param>
    public CustomerOutcomes(MeasuredLog scope)
    {
        _scope = scope;
        var (log, types) = (scope.Whole.Log, scope.Log.Terms(Dimension.Type));
        var (retained, churned, bought) = (types.Find(EventTypes.OutcomeRetained), types.Find(EventTypes.OutcomeChurned), types.Find(EventTypes.OutcomeBought));
        var outcomes = Of(log, type => type == retained || type == churned || type == bought);
        if (outcomes.Length == 0) return;
        var askings = Askings(scope.Whole);
        foreach (var outcome in new CustomerTimeline(log, outcomes).Items)
        {
            if (JourneyBefore(outcome, log, askings, MeasureRules.Microseconds(scope.Rules.AfterWindow)) is not { } instance) continue;
            if (log.Type[outcome] == bought) _bought.Add(instance);
            else _stayed[instance] = log.Type[outcome] == retained;
        }
    }

    /// <summary>Whether the log has purchases; without them nothing is known about who bought.</summary>
    public bool RecordsPurchases => Purchases(_scope.Recorded);

    /// <summary>Whether a log has purchases.</summary>
    public static bool Purchases(EventLog log) => log.Terms(Dimension.Type).Find(EventTypes.OutcomeBought) is > 0 and var bought && log.Type.AsSpan().Contains((ushort)bought);

    /// <summary>Whether the customer stayed, by the last outcome that belongs to a journey; null where there is none.</summary>
    public bool? Stayed(int instance) => _stayed.TryGetValue(_scope.InWhole(instance), out var stayed) ? stayed : null;

    /// <summary>Whether a purchase belongs to a journey.</summary>
    public bool Bought(int instance) => _bought.Contains(_scope.InWhole(instance));

    private static int? JourneyBefore(int outcome, EventLog log, CustomerTimeline askings, long window)
    {
        var before = askings.Between(log.Instance[outcome], log.Time[outcome] - window, log.Time[outcome]);
        return before.IsEmpty ? null : before[^1];
    }

    private static CustomerTimeline Askings(MeasuredLog whole)
    {
        var (log, table) = (whole.Log, whole.Instances);
        var asked = Enumerable.Range(0, table.Count).Where(instance => table.Asked[instance] != EventBatch.NoTime).ToArray();
        return new CustomerTimeline(log, asked, instance => log.Customer[log.InstanceStart[instance]], instance => table.Asked[instance]);
    }

    private static int[] Of(EventLog log, Func<int, bool> condition)
    {
        var found = new GrowingColumn<int>();
        for (var i = 0; i < log.Count; i++)
            if (log.Type[i] != 0 && condition(log.Type[i])) found.Add(i);
        return found.Take();
    }
}
