namespace Throughline.Sources.Simulation;

/// <summary>Which ticket an agent had in hand at a moment: the last one they had acted on.</summary>
internal sealed class AgentWork
{
    private readonly Dictionary<string, List<DemoEvent>> _byAgent;

    public AgentWork(IEnumerable<DemoEvent> inOrder) => _byAgent = inOrder
        .Where(happened => happened.Agent is { Length: > 0 } && happened.Ticket is { Length: > 0 })
        .GroupBy(happened => happened.Agent!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <summary>The agent's last event on a ticket at or before a time; null before the first.</summary>
    public DemoEvent? Before(string agent, DateTimeOffset time)
    {
        if (!_byAgent.TryGetValue(agent, out var acts)) return null;
        var (low, high) = (0, acts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (acts[middle].Time <= time) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : acts[low - 1];
    }
}
