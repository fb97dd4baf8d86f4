using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Throughline.Bench;

/// <summary>
/// Writes an event log of eight columns and any size: about 10.6 events a case (5 million events, some 473,000 cases), cases that overlap in time,
/// rows ordered by time as help desks export them.
/// </summary>
internal static class SyntheticCsv
{
    private const int OpenCases = 4096;
    private static readonly string[] Activities =
    [
        "Created", "Acknowledged", "Assigned", "Customer replied", "Work in progress", "Waiting for customer", "Escalated", "Note added",
        "Replied", "Resolved", "Reopened", "Closed",
    ];

    public static void Write(string path, long events, int seed)
    {
        var random = new Random(seed);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        file.Write("case_id,activity,timestamp,agent,team,channel,priority,category\n"u8);
        var open = new (int Case, int Step)[OpenCases];
        var nextCase = 0;
        for (var slot = 0; slot < OpenCases; slot++) open[slot] = (++nextCase, 0);
        var time = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Span<byte> row = stackalloc byte[256];
        for (var written = 0L; written < events; written++)
        {
            time = time.AddMilliseconds(random.Next(2000));
            var slot = random.Next(OpenCases);
            ref var ticket = ref open[slot];
            file.Write(row[..Row(row, ticket.Case, ticket.Step, time, random)]);
            ticket = ticket.Step > 0 && random.Next(1000) < 100 ? (++nextCase, 0) : (ticket.Case, ticket.Step + 1);
        }
    }

    private static int Row(Span<byte> row, int ticket, int step, DateTime time, Random random)
    {
        var activity = step == 0 ? 0 : 1 + random.Next(Activities.Length - 1);
        var length = Encoding.UTF8.GetBytes("INC", row);
        Utf8Formatter.TryFormat(ticket, row[length..], out var digits, new System.Buffers.StandardFormat('D', 8));
        length += digits;
        var rest = string.Create(
            CultureInfo.InvariantCulture,
            $",{Activities[activity]},{time:yyyy-MM-dd HH:mm:ss.fff},agent {random.Next(200)},team {ticket % 24},{(ticket % 3) switch { 0 => "mail", 1 => "phone", _ => "portal" }},P{(ticket % 4) + 1},topic {ticket % 37}\n");
        return length + Encoding.UTF8.GetBytes(rest, row[length..]);
    }
}
