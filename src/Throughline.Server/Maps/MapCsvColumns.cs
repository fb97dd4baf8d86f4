namespace Throughline.Server.Maps;

/// <summary>The columns of a map as a table, by the names that we write and by those that other tools use.</summary>
internal static class MapCsvColumns
{
    public const string Phase = "phase";
    public const string Lane = "lane";
    public const string Step = "step";
    public const string Kind = "kind";
    public const string Alongside = "alongside";
    public const string Id = "id";
    public const string Types = "types";
    public const string Pattern = "pattern";
    public const string Queues = "queues";
    public const string Clock = "clock";
    public const string Escalation = "escalation";
    public const string Marks = "marks";

    /// <summary>Of when the data was; for people, and not read.</summary>
    public const string DataAsOf = "data as of";

    /// <summary>When the map was last reviewed; for people, and not read.</summary>
    public const string LastReview = "last review";

    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        [Phase] = ["phase", "stage", "phasename", "stagename", "journeyphase", "journeystage", "lifecyclestage"],
        [Step] = ["step", "stepname", "journeystep", "touchpoint", "touchpointname", "activity", "action", "task"],
        [Lane] = ["lane", "swimlane", "actor", "role", "who", "performedby"],
    };

    /// <summary>All of them as they are written.</summary>
    public static IReadOnlyList<string> All { get; } = [Phase, Lane, Step, Kind, Id, Alongside, Types, Pattern, Queues, Clock, Escalation, Marks];

    /// <summary>Which column of a header is which; those that are not there are left out.</summary>
    public static IReadOnlyDictionary<string, int> In(IReadOnlyList<string> header)
    {
        var letters = header.Select(Letters).ToList();
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in All)
        {
            var at = (Others.GetValueOrDefault(column) ?? [column]).Select(name => letters.IndexOf(name)).FirstOrDefault(at => at >= 0, -1);
            if (at >= 0) found[column] = at;
        }

        return found;
    }

    /// <summary>What other tools call it, in words.</summary>
    public static string Names(string column) => string.Join(", ", Others[column]);

    /// <summary>A name without case, blanks and marks.</summary>
    public static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
