using Throughline.Journeys;

namespace Throughline.Sources.Exports;

/// <summary>All export formats, in the order in which they are listed. A new one is a file in this folder and a line here.</summary>
public static class ExportCatalogue
{
    /// <summary>Every format.</summary>
    public static IReadOnlyList<IExport> All { get; } = [new InstancesExport(), new EventsExport(), new XesExport(), new OcelExport()];

    /// <summary>A format by its name.</summary>
    /// <exception cref="WorkspaceException">There is none of that name; the message lists those that there are.</exception>
    public static IExport Get(string name) => All.FirstOrDefault(export => export.Name == name)
        ?? throw new WorkspaceException(Problem.Usage, $"There is no export format '{name}'. Formats: {string.Join(", ", All.Select(export => export.Name))}.");
}
