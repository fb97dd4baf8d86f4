namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// Telephone repair, simulated with CPN Tools (PM4Py's and ProM's repairExample): starts and completions of work.
/// Worked out by <c>python3 tests/facts/xes.py ../shared/data</c> with Python's standard library only: the rows sorted per case by time,
/// source sequence and place in the file, then counted with dictionaries. No code of this project took part.
/// Ticket: concept:name of the trace; activity: concept:name of the event; each event one row; times are instants, whatever their offset.
/// </summary>
internal static class RepairExample
{
    /// <summary>Where it is in the folder of real logs.</summary>
    public const string Path = "xes-ocel/03_repairExample.xes.gz";

    /// <summary>Its paths with the ticket as the unit and the log's own activity names.</summary>
    public static ExpectedPaths Paths { get; } = new(
        Cases: 1104,
        Events: 11_855,
        From: "1970-01-01T05:36:00+00:00",
        To: "1970-01-24T08:16:00+00:00",
        Nodes:
        [
            new("Test Repair", 3016, 1102, 0, 75),
            new("Analyze Defect", 2208, 1104, 0, 0),
            new("Repair (Simple)", 1570, 484, 0, 0),
            new("Repair (Complex)", 1449, 659, 0, 2),
            new("Register", 1104, 1104, 1104, 0),
            new("Inform User", 1102, 1102, 0, 27),
            new("Archive Repair", 1000, 1000, 0, 1000),
            new("Restart Repair", 406, 293, 0, 0),
        ],
        DistinctEdges: 23,
        LargestEdges:
        [
            new("Test Repair", "Test Repair", 1333, 445.0712678169542, 420),
            new("Analyze Defect", "Analyze Defect", 1104, 454.1847826086956, 480),
            new("Register", "Analyze Defect", 1104, 0, 0),
            new("Test Repair", "Archive Repair", 795, 450.5660377358491, 480),
            new("Repair (Simple)", "Test Repair", 783, 0, 0),
            new("Repair (Complex)", "Test Repair", 720, 0, 0),
            new("Repair (Simple)", "Repair (Simple)", 626, 558.594249201278, 420),
            new("Analyze Defect", "Repair (Complex)", 528, 816.4772727272727, 780),
            new("Test Repair", "Inform User", 472, 388.22033898305085, 300),
            new("Analyze Defect", "Repair (Simple)", 421, 852.3990498812351, 840),
        ],
        DistinctVariants: 77,
        CommonVariants:
        [
            new(250, "Register > Analyze Defect > Analyze Defect > Repair (Complex) > Inform User > Repair (Complex) > Test Repair > Test Repair > Archive Repair"),
            new(129, "Register > Analyze Defect > Analyze Defect > Repair (Complex) > Repair (Complex) > Test Repair > Test Repair > Inform User > Archive Repair"),
            new(78, "Register > Analyze Defect > Analyze Defect > Inform User > Repair (Complex) > Repair (Complex) > Test Repair > Test Repair > Archive Repair"),
            new(75, "Register > Analyze Defect > Analyze Defect > Repair (Simple) > Inform User > Repair (Simple) > Test Repair > Test Repair > Archive Repair"),
            new(67, "Register > Analyze Defect > Analyze Defect > Repair (Simple) > Repair (Simple) > Test Repair > Test Repair > Inform User > Archive Repair"),
            new(64, "Register > Analyze Defect > Analyze Defect > Repair (Complex) > Repair (Complex) > Test Repair > Inform User > Test Repair > Archive Repair"),
            new(41, "Register > Analyze Defect > Analyze Defect > Repair (Simple) > Repair (Simple) > Test Repair > Inform User > Test Repair > Archive Repair"),
            new(29, "Register > Analyze Defect > Analyze Defect > Repair (Simple) > Repair (Simple) > Test Repair > Test Repair > Restart Repair > Repair (Simple) > Inform User > Repair (Simple) > Test Repair > Test Repair > Archive Repair"),
            new(28, "Register > Analyze Defect > Analyze Defect > Inform User > Repair (Simple) > Repair (Simple) > Test Repair > Test Repair > Archive Repair"),
            new(21, "Register > Analyze Defect > Analyze Defect > Repair (Simple) > Repair (Simple) > Test Repair > Test Repair > Inform User > Restart Repair > Repair (Simple) > Repair (Simple) > Test Repair > Test Repair > Archive Repair"),
        ],
        MeanSeconds: 3950.5434782608695,
        MedianSeconds: 3690,
        P90Seconds: 5502.000000000003);
}
