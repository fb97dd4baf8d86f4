namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// The incident log of a ServiceNow instance (UCI Machine Learning Repository, CC BY 4.0): a row an update of an incident.
/// Worked out by <c>python3 tests/facts/uci.py ../shared/data</c> with Python's standard library only: the rows sorted per case by time,
/// source sequence and place in the file, then counted with dictionaries. No code of this project took part.
/// Ticket: number; activity: incident_state; time: sys_updated_at, day first, read as UTC; sequence: sys_mod_count; customer: caller_id, where "?" is none.
/// </summary>
internal static class UciIncidents
{
    /// <summary>Where it is in the folder of real logs.</summary>
    public const string Path = "uci-incident/incident_event_log.zip";

    /// <summary>Rows below the header.</summary>
    public const long Rows = 141_712;

    /// <summary>Distinct caller_id other than "?".</summary>
    public const long Callers = 5244;

    /// <summary>Tickets whose every row has "?" as caller: each has an anonymous customer of its own.</summary>
    public const long TicketsWithoutCaller = 3;

    /// <summary>Changes of assignment_group, "?" left out, from row to row of a ticket.</summary>
    public const long HandOvers = 19_087;

    /// <summary>Its paths with the ticket as the unit and the log's own activity names.</summary>
    public static ExpectedPaths Paths { get; } = new(
        Cases: 24_918,
        Events: 141_712,
        From: "2016-02-29T01:23:00+00:00",
        To: "2017-02-18T15:00:00+00:00",
        Nodes:
        [
            new("Active", 38_716, 15_013, 6503, 0),
            new("New", 36_407, 16_397, 16_397, 0),
            new("Resolved", 25_751, 24_905, 1819, 0),
            new("Closed", 24_985, 24_918, 0, 24_918),
            new("Awaiting User Info", 14_642, 5471, 193, 0),
            new("Awaiting Vendor", 707, 259, 0, 0),
            new("Awaiting Problem", 461, 247, 6, 0),
            new("Awaiting Evidence", 38, 21, 0, 0),
            new("-100", 5, 2, 0, 0),
        ],
        DistinctEdges: 50,
        LargestEdges:
        [
            new("Resolved", "Closed", 24_916, 530624.4124257505, 433980),
            new("Active", "Active", 22_728, 138109.94984160506, 5760),
            new("New", "New", 20_009, 88770.52026588036, 2160),
            new("Active", "Resolved", 12_048, 122230.41832669322, 540),
            new("Awaiting User Info", "Awaiting User Info", 8790, 266789.05119453924, 70920),
            new("New", "Active", 7936, 104921.49949596774, 3180),
            new("New", "Resolved", 6347, 164343.67732787144, 1200),
            new("Awaiting User Info", "Resolved", 4657, 399478.4797079665, 51120),
            new("Active", "Awaiting User Info", 3629, 84134.84706530724, 180),
            new("New", "Awaiting User Info", 1944, 57180.37037037037, 420),
        ],
        DistinctVariants: 2080,
        CommonVariants:
        [
            new(3238, "Active > Resolved > Closed"),
            new(3099, "New > Resolved > Closed"),
            new(1796, "Resolved > Closed"),
            new(1510, "New > New > Resolved > Closed"),
            new(1146, "New > Active > Resolved > Closed"),
            new(1090, "Active > Active > Resolved > Closed"),
            new(740, "New > Active > Active > Resolved > Closed"),
            new(662, "New > New > New > Resolved > Closed"),
            new(550, "New > New > Active > Resolved > Closed"),
            new(419, "Active > Active > Active > Resolved > Closed"),
        ],
        MeanSeconds: 1134874.3438478208,
        MedianSeconds: 524460,
        P90Seconds: 1916460);
}
