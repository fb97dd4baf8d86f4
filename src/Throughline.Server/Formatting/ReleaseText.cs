using Throughline.Office.Releases;

namespace Throughline.Server.Formatting;

/// <summary>Registered changes in words.</summary>
public static class ReleaseText
{
    /// <summary>What a release is that calls for no review.</summary>
    public const string Other = "Another change: no review is called for";

    /// <summary>What kind of change it is.</summary>
    public static string Kind(ReleaseKind kind) => kind switch
    {
        ReleaseKind.PortalLaunch => "Portal launch",
        ReleaseKind.AiTriage => "AI triage",
        ReleaseKind.RemoteSupport => "Remote support grows",
        _ => "ITIL practice taken up",
    };

    /// <summary>What to look at first when a change of its kind is reviewed.</summary>
    public static string Watch(ReleaseKind kind) => kind switch
    {
        ReleaseKind.PortalLaunch => "how many requests the portal now deflects",
        ReleaseKind.AiTriage => "whether first-contact resolution at tier 1 has shifted",
        ReleaseKind.RemoteSupport => "which touchpoints are new on the way of escalation",
        _ => "how long change requests take to be resolved",
    };

    /// <summary>"12 Nov 2026: New portal (portal launch)".</summary>
    public static string Line(Release release) => $"{DateText.Day(release.On)}: {release.Name}{(release.Kind is { } kind ? $" ({Lower(Kind(kind))})" : "")}";

    /// <summary>"◐ Review due because of New portal".</summary>
    public static string Called(ReviewCall call) => $"◐ Review due because of {call.Release.Name}";

    /// <summary>Who is asked, since when and what to look at, in a sentence.</summary>
    /// <param name="call">The call; open.</param>
    /// <param name="owner">Who answers for the map; null: nobody yet.</param>
    public static string Asks(ReviewCall call, string? owner) =>
        $"Released on {DateText.Day(call.Release.On)}. {owner ?? "Whoever will answer for the map"} goes through it{(call.Release.Kind is { } kind ? $" and looks at {Watch(kind)}" : "")}, and notes the review or draws what has changed.";

    private static string Lower(string words) => words.StartsWith("AI", StringComparison.Ordinal) || words.StartsWith("ITIL", StringComparison.Ordinal) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
