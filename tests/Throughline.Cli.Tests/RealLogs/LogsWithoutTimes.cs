namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// Two XES files in which no event has a time: partial orders with "?" for a time, and list and container attributes with neither case nor time (PM4Py's tests).
/// Worked out by <c>python3 tests/facts/xes.py ../shared/data</c> with Python's xml.etree. No code of this project took part.
/// An event without a time cannot be put in order, so every one is set aside.
/// </summary>
internal static class LogsWithoutTimes
{
    /// <summary>Path and number of events.</summary>
    public static TheoryData<string, long> Files { get; } = new()
    {
        { "xes-ocel/partial_order_example.xes", 25 },
        { "xes-ocel/xes_20.xes", 1 },
    };
}
