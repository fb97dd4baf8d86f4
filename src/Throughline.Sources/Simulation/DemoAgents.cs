namespace Throughline.Sources.Simulation;

/// <summary>The twelve agents.</summary>
public static class DemoAgents
{
    /// <summary>All twelve: eight in the office, four who share the shifts of Operations.</summary>
    public static IReadOnlyList<DemoAgent> All { get; } =
    [
        new("Service desk agent 1", DemoTeams.ServiceDesk, false),
        new("Service desk agent 2", DemoTeams.ServiceDesk, false),
        new("Service desk agent 3", DemoTeams.ServiceDesk, false),
        new("Access agent 1", DemoTeams.Access, false),
        new("Access agent 2", DemoTeams.Access, false),
        new("Workplace agent 1", DemoTeams.Workplace, false),
        new("Workplace agent 2", DemoTeams.Workplace, false),
        new("Billing agent 1", DemoTeams.Billing, false),
        new("Operations agent 1", DemoTeams.Operations, true),
        new("Operations agent 2", DemoTeams.Operations, true),
        new("Operations agent 3", DemoTeams.Operations, true),
        new("Operations agent 4", DemoTeams.Operations, true),
    ];

    private static readonly DemoAgent[] Duty = [.. All.Where(a => a.IsOnDuty)];

    /// <summary>The agents of a team.</summary>
    public static IReadOnlyList<DemoAgent> Of(string team) => [.. All.Where(a => a.Team == team)];

    /// <summary>Who of Operations has the shift: early from 6, late from 14, night from 22 o'clock; night, late, early, off in turn.</summary>
    internal static DemoAgent OnDuty(long time)
    {
        var sinceSix = time - (6 * DemoCalendar.Hour);
        var day = sinceSix / DemoCalendar.Day;
        var shift = sinceSix % DemoCalendar.Day / (8 * DemoCalendar.Hour);
        return Duty[(day + shift) % Duty.Length];
    }
}
