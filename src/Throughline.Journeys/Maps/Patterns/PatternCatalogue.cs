namespace Throughline.Journeys.Maps.Patterns;

/// <summary>All patterns that a step can be bound to. A new one is a file beside this and a line here.</summary>
public static class PatternCatalogue
{
    /// <summary>Every pattern.</summary>
    public static IReadOnlyList<IPattern> All { get; } =
    [
        new ArticleDidNotHelp(),
        new DayOfSilence(),
        new Chase(),
        new HandOver(),
        new PingPong(),
        new Reopened(),
        new RepeatContact48Hours(),
    ];

    /// <summary>The pattern of a name.</summary>
    /// <exception cref="WorkspaceException">There is none.</exception>
    public static IPattern Find(string name, string step) =>
        All.FirstOrDefault(pattern => string.Equals(pattern.Name, name, StringComparison.Ordinal))
        ?? throw new WorkspaceException(
            Problem.BadMapping,
            $"Step '{step}' of the map is bound to the pattern '{name}', which does not exist. Use one of: {string.Join(", ", All.Select(pattern => pattern.Name))}.");
}
