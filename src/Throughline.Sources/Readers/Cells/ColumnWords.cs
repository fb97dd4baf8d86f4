namespace Throughline.Sources.Readers.Cells;

/// <summary>What a column, or a type of object, is likely to hold by the words of its name.</summary>
internal static class ColumnWords
{
    private static readonly HashSet<string> CustomerWords =
        ["customer", "client", "caller", "patient", "citizen", "applicant", "requester", "requestor", "consumer", "subscriber", "member"];

    private static readonly HashSet<string> AgentWords =
        ["agent", "resource", "employee", "operator", "handler", "assignee", "technician", "clerk", "worker", "staff"];

    private static readonly HashSet<string> TeamWords = ["team", "group", "queue", "department", "role"];

    private static readonly HashSet<string> IdWords = ["id", "name", "number", "no", "nr", "key", "code"];

    private static readonly (string Dimension, string[] Words)[] Others =
    [
        ("priority", ["priority", "urgency"]),
        ("channel", ["channel"]),
        ("topic", ["category", "topic", "service", "product"]),
        ("article", ["article"]),
        ("configuration-item", ["ci", "configurationitem"]),
        ("change", ["change"]),
        ("survey", ["survey"]),
        ("tool", ["tool"]),
    ];

    /// <summary>Kind of customer identifier (<c>account</c>, <c>email</c>, <c>phone</c>), or null.</summary>
    public static string? CustomerKind(string name)
    {
        var words = Words(name);
        var rest = words.Where(w => !CustomerWords.Contains(w) && w is not "address").ToList();
        if (rest is ["email"] or ["mail"] or ["e", "mail"]) return "email";
        if (rest is ["phone"] or ["phone", "number"] or ["telephone"] or ["mobile"]) return "phone";
        return words.Count > 0 && CustomerWords.Contains(words[0]) && words.Skip(1).All(IdWords.Contains) ? "account" : null;
    }

    /// <summary>Whether it names who acts for the service.</summary>
    public static bool IsAgent(string name) => Is(name, AgentWords);

    /// <summary>Whether it names a team.</summary>
    public static bool IsTeam(string name) => Is(name, TeamWords);

    /// <summary>The dimension that a column fills, of those that need no more than a word; or null.</summary>
    public static string? Reference(string name)
    {
        foreach (var (dimension, words) in Others)
        {
            if (Is(name, words)) return dimension;
        }

        return null;
    }

    private static string Singular(string word) => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;

    private static bool Is(string name, IReadOnlyCollection<string> wanted)
    {
        var words = Words(name);
        return words.Count > 0 && wanted.Contains(words[0]) && words.Skip(1).All(IdWords.Contains);
    }

    /// <summary>Words of a name, lower case: split at signs and where a capital follows a small letter; <c>case</c> in front is dropped.</summary>
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetterOrDigit(name[i]);
            var capital = !ends && i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (!ends && !capital) continue;
            if (i > start) words.Add(Singular(name[start..i].ToLowerInvariant()));
            start = ends ? i + 1 : i;
        }

        if (words.Count > 1 && words[0] == "case") words.RemoveAt(0);
        return words;
    }
}
