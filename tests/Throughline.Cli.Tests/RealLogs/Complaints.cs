namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// A sample of consumer complaints (US Consumer Financial Protection Bureau, public domain): a row a complaint, two junk lines above the header,
/// narratives with line breaks.
/// Worked out by <c>python3 tests/facts/cfpb.py ../shared/data</c> with Python's csv module. No code of this project took part.
/// </summary>
internal static class Complaints
{
    /// <summary>Where it is in the folder of real logs.</summary>
    public const string Path = "cfpb/complaints_sample.csv.gz";

    /// <summary>Rows below the header, each with a Complaint ID of its own.</summary>
    public const long Rows = 6_623;

    /// <summary>Rows with a narrative.</summary>
    public const long WithNarrative = 1_532;

    /// <summary>Narratives with a phrase, whatever stands between its two words: letters of any size, a line break.</summary>
    public static IReadOnlyDictionary<string, int> Phrases { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Identity theft"] = 101,
        ["Customer service"] = 95,
        ["Student loan"] = 67,
        ["Social security"] = 54,
    };

    /// <summary>First date in both date columns, Date received and Date sent to company.</summary>
    public const string From = "2015-04-06T00:00:00+00:00";

    /// <summary>Last Date sent to company.</summary>
    public const string LastSent = "2020-03-20T00:00:00+00:00";
}
