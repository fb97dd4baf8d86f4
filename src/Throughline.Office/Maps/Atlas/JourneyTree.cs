namespace Throughline.Office.Maps.Atlas;

/// <summary>Journeys as a tree: what a journey is a part of is written in its map.</summary>
/// <param name="Roots">Those that are part of no other, in the list's order.</param>
/// <param name="Problems">What could not be drawn as it is written, in words; what it is about stands among the roots. Empty: nothing.</param>
public sealed record JourneyTree(IReadOnlyList<JourneyNode> Roots, IReadOnlyList<string> Problems)
{
    /// <summary>A fourth level is a step of a journey and not a journey.</summary>
    public const int MostLevels = 3;

    /// <summary>The tree of some journeys. What is written wrongly, by whomever, loses nobody: it is told, and the journey stands at the top.</summary>
    /// <param name="journeys">Ids, each once, with the id of what it is a part of.</param>
    public static JourneyTree Of(IReadOnlyList<(string Id, string? Parent)> journeys)
    {
        var problems = new List<string>();
        var parents = Links(journeys, problems);
        return new JourneyTree([.. journeys.Where(journey => !parents.ContainsKey(journey.Id)).Select(journey => Node(journey.Id, 1, journeys, parents))], problems);
    }

    /// <summary>Why a journey cannot be made a part of another; null: it can.</summary>
    /// <param name="journeys">The journeys as they are.</param>
    /// <param name="id">The journey.</param>
    /// <param name="parent">What it is to be a part of.</param>
    public static string? WhyNot(IReadOnlyList<(string Id, string? Parent)> journeys, string id, string parent)
    {
        var parents = Links([.. journeys.Where(journey => journey.Id != id), (id, null)], []);
        return WhyNot(id, parent, [.. journeys.Select(journey => journey.Id)], parents);
    }

    private static Dictionary<string, string> Links(IReadOnlyList<(string Id, string? Parent)> journeys, List<string> problems)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = journeys.Select(journey => journey.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, parent) in journeys)
        {
            if (parent is null) continue;
            if (WhyNot(id, parent, known, parents) is { } problem) problems.Add(problem);
            else parents.Add(id, parent);
        }

        return parents;
    }

    private static string? WhyNot(string id, string parent, HashSet<string> known, Dictionary<string, string> parents)
    {
        if (!known.Contains(parent)) return $"'{id}' is said to be a part of '{parent}', which is no journey. Name one that there is, or leave it out.";
        List<string> above = [id];
        for (var at = parent; at is not null; at = parents.GetValueOrDefault(at))
        {
            above.Add(at);
            if (at == id) return $"Journeys cannot be parts of each other: {string.Join(" is a part of ", above.Select(name => $"'{name}'"))}. Take one of them out.";
        }

        var levels = above.Count - 1 + Depth(id, parents);
        return levels <= MostLevels
            ? null
            : $"'{id}' as a part of '{parent}' would make {levels} levels of journeys; {MostLevels} are allowed. What lies deeper is a step: draw it on the map of '{parent}'.";
    }

    // Levels from a journey downwards, itself included.
    private static int Depth(string id, Dictionary<string, string> parents) =>
        1 + parents.Where(link => link.Value == id && link.Key != id).Select(link => Depth(link.Key, parents)).DefaultIfEmpty(0).Max();

    private static JourneyNode Node(string id, int level, IReadOnlyList<(string Id, string? Parent)> journeys, Dictionary<string, string> parents) =>
        new(id, level, [.. journeys.Where(journey => parents.GetValueOrDefault(journey.Id) == id).Select(journey => Node(journey.Id, level + 1, journeys, parents))]);
}
