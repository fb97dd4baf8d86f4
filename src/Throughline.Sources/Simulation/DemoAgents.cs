namespace Throughline.Sources.Simulation;

/// <summary>The twelve agents.</summary>
public static class DemoAgents
{
    /// <summary>All twelve: eight in the office, four who share the shifts of Operations.</summary>
    public static IReadOnlyList<DemoAgent> All { get; } =
    [
        new("Amara Obi", DemoTeams.ServiceDesk, false),
        new("Ben Larsen", DemoTeams.ServiceDesk, false),
        new("Chiara Moretti", DemoTeams.ServiceDesk, false),
        new("Dev Patel", DemoTeams.Access, false),
        new("Elif Kaya", DemoTeams.Access, false),
        new("Femke Visser", DemoTeams.Workplace, false),
        new("Goran Ilic", DemoTeams.Workplace, false),
        new("Hana Sato", DemoTeams.Billing, false),
        new("Igor Novak", DemoTeams.Operations, true),
        new("Jana Weiss", DemoTeams.Operations, true),
        new("Kofi Mensah", DemoTeams.Operations, true),
        new("Lucia Ramos", DemoTeams.Operations, true),
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
