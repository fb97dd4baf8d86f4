namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// Insurance claims by telephone, simulated with CPN Tools (the book's teleclaims.xes): starts and completions of work, many of the same second.
/// Worked out by <c>python3 tests/facts/xes.py ../shared/data</c> with Python's standard library only: the rows sorted per case by time,
/// source sequence and place in the file, then counted with dictionaries. No code of this project took part.
/// Ticket: concept:name of the trace; activity: concept:name of the event; each event one row; times are instants, whatever their offset.
/// </summary>
internal static class Teleclaims
{
    /// <summary>Where it is in the folder of real logs.</summary>
    public const string Path = "xes-ocel/02_teleclaims.xes.gz";

    /// <summary>Its paths with the ticket as the unit and the log's own activity names.</summary>
    public static ExpectedPaths Paths { get; } = new(
        Cases: 3512,
        Events: 46_138,
        From: "1970-01-01T00:00:00+00:00",
        To: "1970-01-01T12:09:18+00:00",
        Nodes:
        [
            new("end", 7024, 3512, 0, 3512),
            new("determine likelihood of claim", 5900, 2950, 0, 0),
            new("assess claim", 4922, 2461, 0, 0),
            new("advise claimant on reimbursement", 3952, 1976, 0, 0),
            new("close claim", 3952, 1976, 0, 0),
            new("initiate payment", 3952, 1976, 0, 0),
            new("S check if sufficient information is available", 3584, 1792, 0, 0),
            new("incoming claim", 3512, 3512, 3512, 0),
            new("B check if sufficient information is available", 3440, 1720, 0, 0),
            new("B register claim", 3050, 1525, 0, 0),
            new("S register claim", 2850, 1425, 0, 0),
        ],
        DistinctEdges: 30,
        LargestEdges:
        [
            new("end", "end", 3512, 0, 0),
            new("determine likelihood of claim", "determine likelihood of claim", 2950, 20.09457627118644, 14),
            new("assess claim", "assess claim", 2461, 661.2661519707436, 458),
            new("determine likelihood of claim", "assess claim", 2461, 0, 0),
            new("advise claimant on reimbursement", "advise claimant on reimbursement", 1976, 176.98026315789474, 123),
            new("close claim", "close claim", 1976, 30.25657894736842, 21),
            new("initiate payment", "initiate payment", 1976, 124.05819838056681, 86.5),
            new("S check if sufficient information is available", "S check if sufficient information is available", 1792, 31.544642857142858, 21),
            new("incoming claim", "S check if sufficient information is available", 1792, 427.2416294642857, 0),
            new("B check if sufficient information is available", "B check if sufficient information is available", 1720, 30.74360465116279, 22),
        ],
        DistinctVariants: 12,
        CommonVariants:
        [
            new(525, "incoming claim > B check if sufficient information is available > B check if sufficient information is available > B register claim > B register claim > determine likelihood of claim > determine likelihood of claim > assess claim > assess claim > advise claimant on reimbursement > advise claimant on reimbursement > initiate payment > initiate payment > close claim > close claim > end > end"),
            new(469, "incoming claim > S check if sufficient information is available > S check if sufficient information is available > S register claim > S register claim > determine likelihood of claim > determine likelihood of claim > assess claim > assess claim > advise claimant on reimbursement > advise claimant on reimbursement > initiate payment > initiate payment > close claim > close claim > end > end"),
            new(367, "incoming claim > S check if sufficient information is available > S check if sufficient information is available > end > end"),
            new(262, "incoming claim > S check if sufficient information is available > S check if sufficient information is available > S register claim > S register claim > determine likelihood of claim > determine likelihood of claim > assess claim > assess claim > initiate payment > initiate payment > close claim > close claim > advise claimant on reimbursement > advise claimant on reimbursement > end > end"),
            new(260, "incoming claim > B check if sufficient information is available > B check if sufficient information is available > B register claim > B register claim > determine likelihood of claim > determine likelihood of claim > assess claim > assess claim > end > end"),
            new(257, "incoming claim > B check if sufficient information is available > B check if sufficient information is available > B register claim > B register claim > determine likelihood of claim > determine likelihood of claim > end > end"),
            new(248, "incoming claim > B check if sufficient information is available > B check if sufficient information is available > B register claim > B register claim > determine likelihood of claim > determine likelihood of claim > assess claim > assess claim > initiate payment > initiate payment > close claim > close claim > advise claimant on reimbursement > advise claimant on reimbursement > end > end"),
            new(237, "incoming claim > S check if sufficient information is available > S check if sufficient information is available > S register claim > S register claim > determine likelihood of claim > determine likelihood of claim > assess claim > assess claim > initiate payment > initiate payment > advise claimant on reimbursement > advise claimant on reimbursement > close claim > close claim > end > end"),
            new(235, "incoming claim > B check if sufficient information is available > B check if sufficient information is available > B register claim > B register claim > determine likelihood of claim > determine likelihood of claim > assess claim > assess claim > initiate payment > initiate payment > advise claimant on reimbursement > advise claimant on reimbursement > close claim > close claim > end > end"),
            new(232, "incoming claim > S check if sufficient information is available > S check if sufficient information is available > S register claim > S register claim > determine likelihood of claim > determine likelihood of claim > end > end"),
        ],
        MeanSeconds: 11115.544419134396,
        MedianSeconds: 9302.5,
        P90Seconds: 24514.2);
}
