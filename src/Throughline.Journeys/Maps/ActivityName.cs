namespace Throughline.Journeys.Maps;

/// <summary>Reads an unknown activity's name as a person would.</summary>
public static class ActivityName
{
    private const int Longest = 48;

    private static readonly string[] CustomerWords =
        ["customer", "caller", "client", "requester", "applicant", "patient", "survey", "feedback", "complain"];

    private static readonly string[] WaitingWords = ["await", "waiting", "wait for", "pending", "on hold"];

    private static readonly string[] BrokenWords = ["reopen", "re-open", "rework", "reject", "cancel"];

    /// <summary>The name without underscores and shouting, cut at 48 characters.</summary>
    public static string Readable(string activity)
    {
        var words = string.Join(' ', activity.Split([' ', '_', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0) return "Unnamed";
        if (!words.Any(char.IsLetter)) return $"State {words}";
        var hasLower = words.Any(char.IsLower);
        var calm = hasLower || words.Length <= 4 ? words : words.ToLowerInvariant();
        var named = char.ToUpperInvariant(calm[0]) + calm[1..];
        return named.Length <= Longest ? named : string.Concat(named.AsSpan(0, Longest - 1).TrimEnd(), "…");
    }

    /// <summary>Customer where the customer mostly acts or the name speaks of one; else agent.</summary>
    internal static Lane LaneOf(ActivityProfile profile) =>
        profile.CustomerEvents * 2 > profile.Events || Has(profile.Type, CustomerWords) ? Lane.Customer : Lane.Agent;

    /// <summary>Whether the name says that something is waited for.</summary>
    public static bool SpeaksOfWaiting(string activity) => Has(activity, WaitingWords);

    /// <summary>Broken where the name says that something is done again, refused or given up.</summary>
    public static StepKind KindOf(string activity) => Has(activity, BrokenWords) ? StepKind.Broken : StepKind.Happy;

    private static bool Has(string activity, string[] words) =>
        words.Any(word => activity.Contains(word, StringComparison.OrdinalIgnoreCase));
}
