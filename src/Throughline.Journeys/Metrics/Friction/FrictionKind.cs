namespace Throughline.Journeys.Metrics.Friction;

/// <summary>A kind of friction that agents report, and who upstream of them can do something about it.</summary>
/// <param name="Name">In words.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Words">What a source's own words for it contain, in lower case.</param>
public sealed record FrictionKind(string Name, string Owner, IReadOnlyList<string> Words)
{
    /// <summary>Said of a report that names no kind.</summary>
    public const string None = "No kind given";

    /// <summary>The free attribute that names the kind of a report, as sources spell it.</summary>
    public static IReadOnlyList<string> Attributes { get; } = ["friction-kind", "friction_kind", "friction kind"];

    /// <summary>Every kind; the first that has a word for what a source says takes it, so the narrower ones come first.</summary>
    public static IReadOnlyList<FrictionKind> All { get; } =
    [
        new("Unclear escalation", "the owner of the escalation paths", ["escalation path", "unclear escalation", "who to escalate", "wrong team", "no owner"]),
        new("Knowledge and data", "the owners of the knowledge base and the configuration register", ["knowledge", "article", "cmdb", "configuration"]),
        new("Tools", "the owner of the agents' tools", ["tool", "system", "screen", "login", "application"]),
    ];

    /// <summary>The kind of a report; what none of the kinds has words for keeps the source's own name, so that nothing is lost.</summary>
    public static string NameOf(string said)
    {
        if (string.IsNullOrWhiteSpace(said)) return None;
        return All.FirstOrDefault(kind => kind.Words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)))?.Name ?? said.Trim();
    }
}
