using Throughline.Journeys;
using Throughline.Journeys.Maps;

namespace Throughline.Cli.Commands;

/// <summary>Which instances belong to a journey, as it is written on the command line.</summary>
internal static class ScopeText
{
    /// <summary>The scope of conditions such as <c>topic=Software</c>; null: none is given, so that all instances belong.</summary>
    /// <exception cref="WorkspaceException">One is no condition, or they name different dimensions.</exception>
    public static JourneyScope? Parse(IReadOnlyList<string> conditions)
    {
        if (conditions.Count == 0) return null;
        var parts = conditions.Select(condition => condition.Split('=', 2)).ToList();
        if (parts.Any(part => part.Length < 2)) throw new WorkspaceException(Problem.Usage, "A scope is written as WORD=VALUE, e.g. --scope topic=Software.");
        return parts.All(part => part[0] == parts[0][0])
            ? new JourneyScope(parts[0][0], [.. parts.Select(part => part[1])])
            : throw new WorkspaceException(Problem.Usage, $"A scope is of one dimension, and these name {string.Join(" and ", parts.Select(part => part[0]).Distinct(StringComparer.Ordinal))}. Choose one.");
    }
}
