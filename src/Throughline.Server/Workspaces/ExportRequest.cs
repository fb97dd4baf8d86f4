using Throughline.Journeys.Filters;
using Throughline.Journeys.Paths;
using Throughline.Sources.Exports;

namespace Throughline.Server.Workspaces;

/// <summary>What to export.</summary>
/// <param name="Format">How.</param>
/// <param name="Journey">Which journey.</param>
/// <param name="Filter">Which of its instances.</param>
public sealed record ExportRequest(IExport Format, string Journey, CaseFilter Filter)
{
    /// <summary>Whether customers' own identifiers and unmasked texts go out too.</summary>
    public bool Identifiers { get; init; }

    /// <summary>What a trace is, in formats that have traces.</summary>
    public CaseUnit Unit { get; init; } = CaseUnit.Instance;
}
