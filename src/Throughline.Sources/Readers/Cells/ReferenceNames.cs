using Throughline.Journeys;
using Throughline.Journeys.Events;

namespace Throughline.Sources.Readers.Cells;

/// <summary>The names that a mapping file uses for the dimensions that a column can fill.</summary>
internal static class ReferenceNames
{
    private static readonly Dictionary<string, Dimension> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ticket"] = Dimension.Ticket,
        ["agent"] = Dimension.Agent,
        ["team"] = Dimension.Team,
        ["channel"] = Dimension.Channel,
        ["priority"] = Dimension.Priority,
        ["topic"] = Dimension.Topic,
        ["article"] = Dimension.Article,
        ["configuration-item"] = Dimension.ConfigurationItem,
        ["change"] = Dimension.Change,
        ["survey"] = Dimension.Survey,
        ["tool"] = Dimension.Tool,
    };

    public static Dimension Of(string name) => ByName.TryGetValue(name, out var dimension)
        ? dimension
        : throw new WorkspaceException(Problem.BadMapping, $"The mapping's reference '{name}' is not known. Use one of: {string.Join(", ", ByName.Keys)}.");
}
