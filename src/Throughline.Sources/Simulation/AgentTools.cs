namespace Throughline.Sources.Simulation;

/// <summary>The tools that agents open beside the ticket.</summary>
internal static class AgentTools
{
    private static readonly string[] All = ["Identity manager", "Asset register", "Licence portal", "Mail", "HR system", "Remote control"];

    /// <summary>As many different ones as the ticket needs.</summary>
    public static IReadOnlyList<string> For(TicketPlan plan, RandomStream random)
    {
        var first = random.Whole(0, All.Length - 1);
        return [.. Enumerable.Range(0, plan.Tools).Select(i => All[(first + i) % All.Length])];
    }
}
