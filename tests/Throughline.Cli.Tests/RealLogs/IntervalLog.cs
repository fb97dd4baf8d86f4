namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// Orders with a start and an end time an event (PM4Py's interval log); the end, time:timestamp, is the event's time.
/// Worked out by <c>python3 tests/facts/xes.py ../shared/data</c> with Python's standard library only: the rows sorted per case by time,
/// source sequence and place in the file, then counted with dictionaries. No code of this project took part.
/// Ticket: concept:name of the trace; activity: concept:name of the event; each event one row; times are instants, whatever their offset.
/// </summary>
internal static class IntervalLog
{
    /// <summary>Where it is in the folder of real logs.</summary>
    public const string Path = "xes-ocel/interval_event_log.xes.gz";

    /// <summary>Its paths with the ticket as the unit and the log's own activity names.</summary>
    public static ExpectedPaths Paths { get; } = new(
        Cases: 1266,
        Events: 8109,
        From: "2015-01-05T09:02:50+00:00",
        To: "2015-09-30T11:11:05+00:00",
        Nodes:
        [
            new("place order", 1266, 1266, 1265, 0),
            new("send invoice", 1266, 1266, 1, 0),
            new("confirm payment", 1125, 1125, 0, 861),
            new("make delivery", 1125, 1125, 0, 264),
            new("pay", 1125, 1125, 0, 0),
            new("prepare delivery", 1125, 1125, 0, 0),
            new("send reminder", 936, 620, 0, 0),
            new("cancel order", 141, 141, 0, 141),
        ],
        DistinctEdges: 15,
        LargestEdges:
        [
            new("place order", "send invoice", 1257, 386710.81941129675, 364763),
            new("pay", "prepare delivery", 1117, 443837.05729632947, 435558),
            new("make delivery", "confirm payment", 861, 77855.19047619047, 64559),
            new("prepare delivery", "make delivery", 861, 134169.63414634147, 89420),
            new("send invoice", "pay", 637, 939696.7425431712, 844328),
            new("send invoice", "send reminder", 620, 721810.0677419355, 613992.5),
            new("send reminder", "pay", 479, 312403.3319415449, 308857),
            new("send reminder", "send reminder", 316, 709864.0569620254, 613704.5),
            new("confirm payment", "make delivery", 264, 23619.897727272728, 7425),
            new("prepare delivery", "confirm payment", 264, 126103.62121212122, 86106.5),
        ],
        DistinctVariants: 10,
        CommonVariants:
        [
            new(486, "place order > send invoice > pay > prepare delivery > make delivery > confirm payment"),
            new(232, "place order > send invoice > send reminder > pay > prepare delivery > make delivery > confirm payment"),
            new(151, "place order > send invoice > pay > prepare delivery > confirm payment > make delivery"),
            new(141, "place order > send invoice > send reminder > send reminder > cancel order"),
            new(137, "place order > send invoice > send reminder > send reminder > pay > prepare delivery > make delivery > confirm payment"),
            new(72, "place order > send invoice > send reminder > pay > prepare delivery > confirm payment > make delivery"),
            new(38, "place order > send invoice > send reminder > send reminder > pay > prepare delivery > confirm payment > make delivery"),
            new(5, "place order > pay > send invoice > prepare delivery > make delivery > confirm payment"),
            new(3, "place order > pay > send invoice > prepare delivery > confirm payment > make delivery"),
            new(1, "send invoice > place order > pay > prepare delivery > make delivery > confirm payment"),
        ],
        MeanSeconds: 2102497.2235387047,
        MedianSeconds: 1932497,
        P90Seconds: 2915958.5);
}
