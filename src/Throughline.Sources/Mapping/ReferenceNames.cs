using Throughline.Journeys;
using Throughline.Journeys.Events;

namespace Throughline.Sources.Mapping;

/// <summary>The names that a mapping uses for the dimensions that a column can fill; activities and customers have keys of their own.</summary>
internal static class ReferenceNames
{
    /// <summary>Every name.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Dimensions.All
            .Where(dimension => dimension is not (Dimension.Type or Dimension.Activity or Dimension.Customer))
            .Select(DimensionNames.Of),
    ];

    /// <summary>The dimension of a name.</summary>
    /// <exception cref="WorkspaceException">It is none that a column can fill.</exception>
    public static Dimension Of(string name) => All.Contains(name) && DimensionNames.TryParse(name, out var dimension)
        ? dimension
        : throw new WorkspaceException(Problem.BadMapping, $"The mapping's reference '{name}' is not known. Use one of: {string.Join(", ", All)}.");
}
