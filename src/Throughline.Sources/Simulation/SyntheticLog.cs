using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Throughline.Sources.Simulation;

/// <summary>
/// A plain event log of any size for benchmarks: in order of time, its cases interleaved, about 10.5 events a case.
/// It streams; memory holds the cases that are open at a time, some thousands.
/// </summary>
public static class SyntheticLog
{
    private const long Start = 1_767_225_600; // 2026-01-01 00:00 UTC
    private const int FlushAt = 1 << 16;
    private const int LongestRow = 256;

    private static readonly string[] Middle =
    [
        "ticket.assigned", "ticket.noted", "ticket.replied", "ticket.waiting", "ticket.customer-replied", "ticket.status",
    ];

    private static readonly string[] TeamNames = [.. Enumerable.Range(1, 40).Select(i => $"Team {i:D2}")];
    private static readonly string[] People = [.. Enumerable.Range(1, 800).Select(i => $"agent{i:D3}")];
    private static readonly string[] ChannelNames = ["portal", "mail", "phone", "chat"];
    private static readonly string[] Priorities = ["P1", "P2", "P3"];
    private static readonly string[] Topics = [.. Enumerable.Range(1, 60).Select(i => $"Topic {i:D2}")];

    /// <summary>Writes CSV with the columns case, activity, time, resource, team, channel, priority, topic; equal arguments give equal bytes.</summary>
    /// <param name="output">Stays open.</param>
    /// <param name="events">Rows below the header; the last cases may be cut off.</param>
    /// <param name="seed">Seed.</param>
    public static void WriteCsv(Stream output, long events, ulong seed)
    {
        var random = new RandomStream(seed, "synthetic log");
        var open = new PriorityQueue<Case, (long Time, long Number)>();
        var buffer = new ArrayBufferWriter<byte>(FlushAt * 2);
        buffer.Write("case,activity,time,resource,team,channel,priority,topic\n"u8);
        long cases = 0;
        var arrival = Start;
        for (long written = 0; written < events; written++)
        {
            while (open.Count == 0 || open.Peek().Time >= arrival)
            {
                open.Enqueue(New(cases, arrival, random), (arrival, cases++));
                arrival += random.Whole(5, 35);
            }

            var next = open.Dequeue();
            Write(buffer, next, random);
            if (Advance(next, random)) open.Enqueue(next, (next.Time, next.Number));
            if (buffer.WrittenCount >= FlushAt) Flush(buffer, output);
        }

        Flush(buffer, output);
    }

    private static Case New(long number, long time, RandomStream random) => new()
    {
        Number = number,
        Time = time,
        Steps = 4 + random.Whole(1, 12),
        Channel = random.Pick(ChannelNames),
        Priority = Priorities[random.Weighted([0.05, 0.25, 0.7])],
        Topic = random.Pick(Topics),
        Team = random.Pick(TeamNames),
    };

    private static bool Advance(Case one, RandomStream random)
    {
        one.Step++;
        one.Time += random.Minutes(1, 240);
        if (random.Chance(0.15)) one.Team = random.Pick(TeamNames);
        return one.Step < one.Steps;
    }

    private static void Write(ArrayBufferWriter<byte> buffer, Case one, RandomStream random)
    {
        var time = DateTime.UnixEpoch.AddSeconds(one.Time);
        Utf8.TryWrite(buffer.GetSpan(LongestRow), CultureInfo.InvariantCulture, $"C{one.Number:D8},{Activity(one, random)},{time:yyyy-MM-dd'T'HH:mm:ss'Z'},{random.Pick(People)},{one.Team},{one.Channel},{one.Priority},{one.Topic}\n", out var length);
        buffer.Advance(length);
    }

    private static string Activity(Case one, RandomStream random) => (one.Step, one.Steps - one.Step) switch
    {
        (0, _) => "ticket.created",
        (1, _) => "ticket.acknowledged",
        (_, 2) => "ticket.resolved",
        (_, 1) => "ticket.closed",
        _ => random.Pick(Middle),
    };

    private static void Flush(ArrayBufferWriter<byte> buffer, Stream output)
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    private sealed class Case
    {
        public required long Number { get; init; }

        public required long Time { get; set; }

        public required int Steps { get; init; }

        public required string Channel { get; init; }

        public required string Priority { get; init; }

        public required string Topic { get; init; }

        public required string Team { get; set; }

        public int Step { get; set; }
    }
}
