using Throughline.Server.Workspaces;

namespace Throughline.Server.Pages;

/// <summary>An export, ready to be sent.</summary>
/// <param name="FileName">What the browser calls the file.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Writes it, synchronously, into a stream.</param>
public sealed record PageExport(string FileName, string MediaType, Action<Stream, CancellationToken> Write)
{
    /// <summary>Of when its data and the review of its map are; null: not known.</summary>
    public ExportDates? Dates { get; init; }
}
