using System.Globalization;
using System.Text;

namespace Throughline.Cli.Tests.Generated;

/// <summary>A desk's weekly export: a row a ticket as it stands, all tickets so far, made from one seed so that a later week is the same desk a week on.</summary>
internal static class TicketExport
{
    private static readonly string[] Priorities = ["P1", "P2", "P3"];
    private static readonly string[] Topics = ["Access", "Hardware", "Network"];
    private static readonly DateTime Begin = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>The export at the end of a week, from 1.</summary>
    /// <param name="week">Which week.</param>
    /// <param name="updated">Whether the export has a column that counts the versions of a row.</param>
    public static string Csv(int week, bool updated)
    {
        var text = new StringBuilder("Ticket ID,Opened At,Acknowledged At,Resolved At,Closed At,Caller ID,Priority,Category").Append(updated ? ",Row Version\n" : "\n");
        foreach (var ticket in Enumerable.Range(0, 60 * week)) text.Append(Row(ticket, week, updated)).Append('\n');
        return text.ToString();
    }

    private static string Row(int ticket, int week, bool updated)
    {
        var random = new Random(ticket);
        var opened = Begin.AddMinutes((ticket * 168) + random.Next(60));
        var steps = new[] { opened.AddMinutes(5 + random.Next(200)), opened.AddHours(3 + random.Next(240)), opened.AddHours(60 + random.Next(200)) };
        var now = Begin.AddDays(7 * week);
        // Some tickets turn out to be of another priority, some resolutions are taken back, some times are corrected: known a week later.
        var isLater = now >= opened.AddDays(7);
        var priority = Priorities[(random.Next(3) + (isLater && ticket % 7 == 0 ? 1 : 0)) % 3];
        if (isLater && ticket % 11 == 0) steps[0] = steps[0].AddMinutes(-4);
        var cells = steps.Select((at, i) => at > now || (isLater && i > 0 && ticket % 13 == 0) ? "" : Text(at)).ToList();
        var row = $"T{ticket:0000},{Text(opened)},{string.Join(',', cells)},C{random.Next(25):00},{priority},{Topics[random.Next(3)]}";
        return updated ? $"{row},{1 + cells.Count(cell => cell.Length > 0) + (isLater ? 5 : 0)}" : row;
    }

    private static string Text(DateTime at) => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
