using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;

namespace Throughline.Office.Maps;

/// <summary>Whether a map is sound. Every reader and every change asks here, so that no unsound map is ever kept.</summary>
public static class MapProblems
{
    private const int LongestId = 200;

    /// <summary>Everything that is wrong with a map, in the order in which it is drawn; empty: it is sound.</summary>
    public static IReadOnlyList<MapProblem> Of(DrawnMap drawn) =>
    [
        .. Head(drawn),
        .. Scope(drawn.Map.Scope),
        .. drawn.Map.Phases.SelectMany(Phase),
        .. Doubled(Phases(drawn.Map), "name", "phase"),
        .. Doubled(Steps(drawn.Map), "id", "step"),
        .. drawn.Map.Paths.SelectMany((path, index) => Path(path, $"paths[{index + 1}]", drawn.Map)),
        .. Doubled(Paths(drawn.Map), "id", "path"),
    ];

    private static IEnumerable<MapProblem> Head(DrawnMap drawn)
    {
        if (Id(drawn.Map.Id) is { } id) yield return new MapProblem("id", $"The map's id {id}");
        if (IsEmpty(drawn.Map.Name)) yield return new MapProblem("name", "The map has no name. Give it one that a customer would use, e.g. \"Get access to software\".");
        if (drawn.Map.Phases.Count == 0) yield return new MapProblem("phases", "The map has no phase. Draw at least one.");
        if (drawn.ReviewDays is < 1) yield return new MapProblem("reviewDays", $"{drawn.ReviewDays} days between two reviews are none. Write 1 or more, or leave it out.");
        if (drawn.LastReview is { } review && IsEmpty(review.By)) yield return new MapProblem("lastReview.by", "Nobody is named who led the last review. Write who it was.");
        if (drawn.Parent is { } parent && parent == drawn.Map.Id) yield return new MapProblem("parent", "The journey is said to be a part of itself. Name the journey that it is a part of, or leave it out.");
    }

    private static IEnumerable<MapProblem> Scope(JourneyScope? scope)
    {
        if (scope is null) yield break;
        if (!DimensionNames.TryParse(scope.Dimension, out _))
            yield return new MapProblem("scope.dimension", $"\"{scope.Dimension}\" is no dimension of the events. Write one of: {string.Join(", ", DimensionNames.All)}.");
        if (scope.Values.Count == 0) yield return new MapProblem("scope.values", "The scope names no value, so that no instance belongs to the journey. Name at least one, or leave out the scope for all instances.");
        if (scope.Where is { } where && Where(where) is { } refused) yield return new MapProblem("scope.where", refused);
    }

    private static string? Where(string where)
    {
        try
        {
            return ScopeWords.WhyNot(FilterWords.Parse(where));
        }
        catch (WorkspaceException e)
        {
            return e.Message;
        }
    }

    private static IEnumerable<MapProblem> Phase(Phase phase, int index)
    {
        var place = $"phases[{index + 1}]";
        if (IsEmpty(phase.Name)) yield return new MapProblem($"{place}.name", $"The phase in place {index + 1} has no name. Give it one, e.g. \"Wait\".");
        for (var i = 0; i < phase.Steps.Count; i++)
            foreach (var problem in StepProblems.Of(phase.Steps[i], phase, $"{place}.steps[{i + 1}]"))
                yield return problem;
    }

    private static IEnumerable<MapProblem> Path(MapPath path, string place, JourneyMap map)
    {
        if (Id(path.Id) is { } id) yield return new MapProblem($"{place}.id", $"The path's id {id}");
        if (IsEmpty(path.Name)) yield return new MapProblem($"{place}.name", $"The path '{path.Id}' has no name. Give it one, e.g. \"Solved at the first contact\".");
        if (path.Steps.Count == 0) yield return new MapProblem($"{place}.steps", $"The path '{path.Name}' has no step. Name at least one.");
        var known = map.Phases.SelectMany(phase => phase.Steps).Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < path.Steps.Count; i++)
            if (!known.Contains(path.Steps[i].Step))
                yield return new MapProblem($"{place}.steps[{i + 1}].step", $"The path '{path.Name}' names the step '{path.Steps[i].Step}', which is not on the map. Use one of: {string.Join(", ", known)}.");
            else if (path.Steps[i].BackTo is { } back && path.Steps.Take(i).All(step => step.Step != back))
                yield return new MapProblem($"{place}.steps[{i + 1}].backTo", $"The path '{path.Name}' goes back from '{path.Steps[i].Step}' to '{back}', which it does not pass before that. Name a step before it on the path{(i == 0 ? "" : $": {string.Join(", ", path.Steps.Take(i).Select(step => step.Step).Distinct(StringComparer.Ordinal))}")}.");
    }

    private static IEnumerable<MapProblem> Doubled(IEnumerable<(string Text, string Place)> named, string field, string what) =>
        named.GroupBy(one => one.Text, StringComparer.Ordinal)
            .Where(same => same.Count() > 1 && !IsEmpty(same.Key))
            .SelectMany(same => same.Skip(1).Select(one => new MapProblem($"{one.Place}.{field}", $"\"{same.Key}\" is the {field} of another {what} too ({same.First().Place}). Every {what} of a map has its own {field}.")));

    private static IEnumerable<(string Text, string Place)> Phases(JourneyMap map) => map.Phases.Select((phase, i) => (phase.Name, $"phases[{i + 1}]"));

    private static IEnumerable<(string Text, string Place)> Steps(JourneyMap map) =>
        map.Phases.SelectMany((phase, p) => phase.Steps.Select((step, s) => (step.Id, $"phases[{p + 1}].steps[{s + 1}]")));

    private static IEnumerable<(string Text, string Place)> Paths(JourneyMap map) => map.Paths.Select((path, i) => (path.Id, $"paths[{i + 1}]"));

    /// <summary>What is wrong with an id, to be said after "The ... id"; null: nothing.</summary>
    internal static string? Id(string id)
    {
        if (IsEmpty(id)) return "is empty. Write a short name such as \"software-access\", or leave the field out to have one made of the name.";
        if (id.Length > LongestId) return $"has {id.Length} characters. Use at most {LongestId}.";
        return id.Any(char.IsControl) ? "holds a line break or the like. Write it in one line." : null;
    }

    /// <summary>Whether a text says nothing.</summary>
    internal static bool IsEmpty(string text) => string.IsNullOrWhiteSpace(text);
}
