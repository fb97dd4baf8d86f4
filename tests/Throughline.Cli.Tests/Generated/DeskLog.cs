using System.Globalization;
using System.Text;

namespace Throughline.Cli.Tests.Generated;

/// <summary>A seeded event log of a small desk as CSV lines, no two of which are equal.</summary>
internal static class DeskLog
{
    /// <summary>The line above the rows.</summary>
    public const string Header = "ticket_id,activity,timestamp,customer_id,agent,channel,note";

    private static readonly string[] Activities = ["Opened", "Assigned", "Waiting for customer", "Replied", "Escalated", "Resolved", "Closed"];
    private static readonly string[] Channels = ["portal", "phone", "mail", "chat"];
    private static readonly DateTime Begin = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>Rows in an order of their own, neither by ticket nor by time.</summary>
    /// <param name="seed">Equal seeds give equal rows.</param>
    /// <param name="rows">How many.</param>
    /// <param name="ties">Whether events of one ticket may have the same time.</param>
    public static IReadOnlyList<string> Rows(int seed, int rows, bool ties)
    {
        var random = new Random(seed);
        var tickets = Math.Max(1, rows / 6);
        var lines = new List<string>(rows);
        for (var row = 0; row < rows; row++)
        {
            var ticket = random.Next(tickets);
            var seconds = ties ? random.Next(40) * 3600L : (random.Next(100) * (long)rows) + row;
            var time = Begin.AddSeconds(seconds).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            lines.Add(
                $"T-{ticket:D6},{Pick(random, Activities)},{time},C-{ticket % Math.Max(1, tickets / 2):D6},agent {random.Next(12)},{Pick(random, Channels)},note {row}");
        }

        return lines;
    }

    /// <summary>A file's content: the header and some rows.</summary>
    public static string Csv(IEnumerable<string> rows)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var row in rows) text.Append(row).Append('\n');
        return text.ToString();
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
