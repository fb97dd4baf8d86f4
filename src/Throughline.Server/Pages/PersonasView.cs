using Throughline.Journeys.Filters;

namespace Throughline.Server.Pages;

/// <summary>The saved filters of a workspace.</summary>
/// <param name="Personas">In the order of their names.</param>
/// <param name="ToSave">A filter that waits for a name; empty: none.</param>
public sealed record PersonasView(IReadOnlyList<SavedFilter> Personas, CaseFilter ToSave);

/// <summary>A filter with its name.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Filter">Its conditions.</param>
public sealed record SavedFilter(string Name, CaseFilter Filter);
