namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// Activities on Rabobank's incidents (BPI Challenge 2014, 4TU), EventLog.csv.
/// Worked out by <c>python3 tests/facts/bpic2014.py ../shared/data</c> with Python's standard library only: the rows sorted per case by time,
/// source sequence and place in the file, then counted with dictionaries. No code of this project took part.
/// Ticket: Incident ID; activity: IncidentActivity_Type; time: DateStamp, read as UTC; no sequence, so ties stay in the order of the file. Byte-order marks
/// in the middle of the file (23 of them) are no content.
/// </summary>
internal static class RabobankActivities
{
    /// <summary>Where it is in the folder of real logs.</summary>
    public const string Path = "bpic2014/EventLog.zip";

    /// <summary>Rows below the header; none is blank, no two are equal.</summary>
    public const long Rows = 466_660;

    /// <summary>Its paths with the ticket as the unit and the log's own activity names.</summary>
    public static ExpectedPaths Paths { get; } = new(
        Cases: 46_606,
        Events: 466_660,
        From: "2013-01-07T08:17:17+00:00",
        To: "2014-04-02T20:08:36+00:00",
        Nodes:
        [
            new("Assignment", 88_486, 38_668, 2, 14),
            new("Operator Update", 56_286, 21_329, 2, 16),
            new("Reassignment", 51_958, 18_652, 4, 3),
            new("Status Change", 50_904, 30_412, 0, 133),
            new("Closed", 50_135, 46_157, 1, 37_525),
            new("Open", 46_597, 46_585, 46_585, 0),
            new("Update", 35_954, 14_690, 2, 13),
            new("Caused By CI", 34_378, 34_159, 2, 938),
            new("Quality Indicator Fixed", 7791, 7056, 0, 5991),
            new("Communication with customer", 6148, 4184, 0, 3),
            new("Description Update", 4500, 3852, 0, 1),
            new("External Vendor Assignment", 4353, 3890, 1, 4),
            new("Pending vendor", 4338, 3169, 0, 17),
            new("Update from customer", 3906, 2395, 7, 4),
            new("Mail to Customer", 3788, 3642, 0, 0),
            new("Quality Indicator", 2465, 2404, 0, 1680),
            new("Reopen", 2428, 2121, 0, 0),
            new("Quality Indicator Set", 1956, 1896, 0, 3),
            new("Communication with vendor", 1777, 1089, 0, 27),
            new("Resolved", 1625, 1616, 0, 0),
            new("Urgency Change", 1317, 1196, 0, 0),
            new("Impact Change", 1283, 1171, 0, 0),
            new("External update", 1099, 541, 0, 0),
            new("Analysis/Research", 981, 681, 0, 0),
            new("Vendor Reference", 941, 936, 0, 229),
            new("Notify By Change", 281, 248, 0, 1),
            new("Affected CI Change", 185, 185, 0, 0),
            new("Service Change", 159, 159, 0, 0),
            new("Problem Workaround", 140, 124, 0, 0),
            new("Vendor Reference Change", 133, 79, 0, 4),
            new("alert stage 1", 113, 1, 0, 0),
            new("Callback Request", 53, 53, 0, 0),
            new("External Vendor Reassignment", 43, 42, 0, 0),
            new("Problem Closure", 40, 36, 0, 0),
            new("OO Response", 33, 28, 0, 0),
            new("Contact Change", 32, 31, 0, 0),
            new("Referred", 29, 27, 0, 0),
            new("Incident reproduction", 23, 22, 0, 0),
            new("Dial-in", 2, 2, 0, 0),
        ],
        DistinctEdges: 690,
        LargestEdges:
        [
            new("Caused By CI", "Closed", 33_220, 0.0009030704394942806, 0),
            new("Open", "Assignment", 26_813, 14926.73404691754, 1604),
            new("Assignment", "Operator Update", 24_357, 12358.519316828837, 0),
            new("Operator Update", "Reassignment", 22_984, 4203.409850330665, 0),
            new("Assignment", "Status Change", 21_233, 4657.523571798615, 0),
            new("Reassignment", "Update", 13_337, 6535.906275774162, 0),
            new("Reassignment", "Assignment", 13_183, 44457.618296290675, 2963),
            new("Update", "Assignment", 12_856, 85908.8856565028, 3017),
            new("Status Change", "Assignment", 11_761, 78646.11827225576, 4483),
            new("Assignment", "Reassignment", 10_870, 3887.658785648574, 0),
        ],
        DistinctVariants: 19_185,
        CommonVariants:
        [
            new(3319, "Open > Caused By CI > Closed"),
            new(2649, "Open > Assignment > Status Change > Caused By CI > Closed"),
            new(2009, "Open > Assignment > Caused By CI > Closed"),
            new(956, "Open > Assignment > Status Change > Mail to Customer > Closed"),
            new(899, "Open > Assignment > Status Change > Caused By CI > Closed > Quality Indicator Fixed"),
            new(614, "Open > Assignment > Operator Update > Status Change > Caused By CI > Closed"),
            new(607, "Open > Assignment > Status Change > Caused By CI > Closed > Quality Indicator"),
            new(562, "Open > Caused By CI > Closed > Quality Indicator Fixed"),
            new(481, "Open > Assignment > Status Change > Mail to Customer > Caused By CI > Closed"),
            new(407, "Open > Assignment > Status Change > Mail to Customer > Quality Indicator Set > Closed > Quality Indicator Fixed"),
        ],
        MeanSeconds: 438009.3855512166,
        MedianSeconds: 66077,
        P90Seconds: 944630);
}
