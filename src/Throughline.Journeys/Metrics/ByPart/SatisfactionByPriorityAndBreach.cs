using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>CSAT by priority, apart for what was late and what was in time.</summary>
public sealed class SatisfactionByPriorityAndBreach() : MetricByPart(
    new MetricDefinition(
        "csat-by-priority-and-breach",
        "CSAT by priority and breach",
        "Whether customers whose deadline was kept are content: in time and unhappy is what a dashboard of deadlines hides.",
        "csat, apart by the last priority that the journey names and by whether any of its clocks to resolve missed a deadline; journeys without a deadline are left out. 95 % interval by Student's t.",
        "score",
        Better.Higher),
    Summary.Mean,
    "survey answers on a scale from 1 to 5, of journeys with a priority and a deadline")
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var answers = log.Measure(new CustomerSatisfaction()).Observations;
        var priorities = log.Log.Terms(Dimension.Priority);
        var parts = new PartLists();
        for (var i = 0; i < answers.Count; i++)
        {
            var (instance, priority) = (answers.Instance[i], LastPriority(log.Log, answers.Instance[i]));
            if (priority != 0 && IsLate(log.Clocks, instance) is { } late) parts.Add((priority * 2) + (late ? 1 : 0), instance, answers.ValueOf(i));
        }

        return parts.Named(part => $"{priorities.Text(part / 2)}, {(part % 2 == 1 ? "breached" : "in time")}");
    }

    private static int LastPriority(EventLog log, int instance)
    {
        var codes = log.Codes(Dimension.Priority);
        var (start, end) = log.Instances(instance);
        for (var i = end - 1; i >= start && !codes.IsEmpty; i--)
            if (codes[i] != 0) return codes[i];
        return 0;
    }

    private static bool? IsLate(ClockTable clocks, int instance)
    {
        bool? late = null;
        var (start, end) = clocks.EpisodesOf(instance);
        for (var i = start; i < end; i++)
            if (clocks.Clock[i] == ClockId.Resolve && clocks.Is(i, ClockStatus.Met | ClockStatus.Breached)) late = late == true || clocks.Is(i, ClockStatus.Breached);
        return late;
    }
}
