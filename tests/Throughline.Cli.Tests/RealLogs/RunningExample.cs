namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// The running example of "Process Mining" (W. van der Aalst), which PM4Py carries as CSV and as XES: six cases of a claim for compensation.
/// Worked out by <c>python3 tests/facts/xes.py ../shared/data</c> with Python's standard library only: the rows sorted per case by time,
/// source sequence and place in the file, then counted with dictionaries. No code of this project took part.
/// Ticket: concept:name of the trace; activity: concept:name of the event; each event one row; times are instants, whatever their offset.
/// </summary>
internal static class RunningExample
{
    /// <summary>The CSV.</summary>
    public const string CsvPath = "xes-ocel/running-example.csv";

    /// <summary>The XES, which holds the same.</summary>
    public const string XesPath = "xes-ocel/running-example.xes";

    /// <summary>Its paths with the ticket as the unit and the log's own activity names.</summary>
    public static ExpectedPaths Paths { get; } = new(
        Cases: 6,
        Events: 42,
        From: "2010-12-30T10:02:00+00:00",
        To: "2011-01-24T13:56:00+00:00",
        Nodes:
        [
            new("check ticket", 9, 6, 0, 0),
            new("decide", 9, 6, 0, 0),
            new("examine casually", 6, 4, 0, 0),
            new("register request", 6, 6, 6, 0),
            new("examine thoroughly", 3, 3, 0, 0),
            new("pay compensation", 3, 3, 0, 3),
            new("reinitiate request", 3, 2, 0, 0),
            new("reject request", 3, 3, 0, 3),
        ],
        DistinctEdges: 16,
        LargestEdges:
        [
            new("check ticket", "decide", 6, 181960, 129300),
            new("examine casually", "check ticket", 4, 47970, 48120),
            new("decide", "pay compensation", 3, 514160, 521400),
            new("decide", "reinitiate request", 3, 66400, 91800),
            new("decide", "reject request", 3, 154240, 97560),
            new("register request", "examine casually", 3, 32240, 3840),
            new("check ticket", "examine casually", 2, 92430, 92430),
            new("examine casually", "decide", 2, 375420, 375420),
            new("examine thoroughly", "check ticket", 2, 309090, 309090),
            new("register request", "check ticket", 2, 39120, 39120),
        ],
        DistinctVariants: 6,
        CommonVariants:
        [
            new(1, "register request > check ticket > examine casually > decide > pay compensation"),
            new(1, "register request > check ticket > examine thoroughly > decide > reject request"),
            new(1, "register request > examine casually > check ticket > decide > pay compensation"),
            new(1, "register request > examine casually > check ticket > decide > reinitiate request > check ticket > examine casually > decide > reinitiate request > examine casually > check ticket > decide > reject request"),
            new(1, "register request > examine casually > check ticket > decide > reinitiate request > examine thoroughly > check ticket > decide > pay compensation"),
            new(1, "register request > examine thoroughly > check ticket > decide > reject request"),
        ],
        MeanSeconds: 966890,
        MedianSeconds: 815940,
        P90Seconds: 1472610);
}
