namespace Throughline.Sources.Simulation;

/// <summary>What a ticket waits for: a moment, or a team's agent for so many seconds.</summary>
/// <param name="Until">The moment; unused with a team.</param>
/// <param name="Team">The team whose agent is to work on it; null: no agent is needed.</param>
/// <param name="Rank">Which waits first; lower comes first.</param>
/// <param name="Seconds">How long the agent works.</param>
internal readonly record struct Pause(long Until, string? Team, int Rank, long Seconds)
{
    public static Pause To(long moment) => new(moment, null, 0, 0);

    public static Pause For(string team, TicketPlan plan, long seconds) => new(0, team, plan.Priority[1], seconds);
}
