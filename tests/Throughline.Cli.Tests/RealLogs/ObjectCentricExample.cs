namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// The example of the OCEL 2.0 standard (A. Berti and others, RWTH Aachen): a purchase, in its three forms.
/// Worked out by <c>python3 tests/facts/ocel.py ../shared/data</c> with Python's json, xml.etree and sqlite3 modules. No code of this project took part.
/// The JSON says 14:00 UTC where the XML and the SQLite file say 15:00 without a zone, which is read as UTC.
/// </summary>
internal static class ObjectCentricExample
{
    /// <summary>Path, format, first and last event.</summary>
    public static TheoryData<string, string, string, string> Forms { get; } = new()
    {
        { "xes-ocel/ocel20_example.jsonocel", "ocel-json", "2022-01-09T14:00:00+00:00", "2022-02-28T22:00:00+00:00" },
        { "xes-ocel/ocel20_example.xmlocel", "ocel-xml", "2022-01-09T15:00:00+00:00", "2022-02-28T23:00:00+00:00" },
        { "xes-ocel/ocel20_example.sqlite", "ocel-sqlite", "2022-01-09T15:00:00+00:00", "2022-02-28T23:00:00+00:00" },
    };

    /// <summary>Events.</summary>
    public const long Events = 13;

    /// <summary>Objects: three invoices, three payments, two purchase orders, one purchase requisition.</summary>
    public const long Objects = 9;

    /// <summary>Events by type.</summary>
    public static IReadOnlyDictionary<string, long> EventTypes { get; } = new Dictionary<string, long>
    {
        ["Approve Purchase Requisition"] = 1,
        ["Change PO Quantity"] = 1,
        ["Create Purchase Order"] = 2,
        ["Create Purchase Requisition"] = 1,
        ["Insert Invoice"] = 3,
        ["Insert Payment"] = 3,
        ["Remove Payment Block"] = 1,
        ["Set Payment Block"] = 1,
    };
}
