using Throughline.Journeys;
using Throughline.Sources.Exports;

namespace Throughline.Server.Workspaces;

/// <summary>Exports a journey of a workspace.</summary>
public sealed class WorkspaceExport(Workspace workspace)
{
    /// <summary>Loads what an export needs, ready to be written, with the dates that stand beside it.</summary>
    /// <exception cref="WorkspaceException">There is no such journey, or the filter names something that the data does not have.</exception>
    public async Task<(ExportedLog Log, ExportDates Dates)> LoadAsync(ExportRequest request, CancellationToken cancellationToken)
    {
        var settings = workspace.Settings();
        var summary = await workspace.SummaryAsync(request.Filter.AsOf, cancellationToken);
        var log = await workspace.LoadAsync(Selections.Everything with { Attributes = summary.Attributes, AsOf = request.Filter.AsOf }, cancellationToken);
        var journey = (await workspace.PortfolioAsync(log, cancellationToken)).Get(request.Journey);
        var pseudonyms = new Pseudonyms(log, workspace.Secret());
        var exported = new ExportedLog
        {
            Journey = request.Journey,
            Measured = journey.Measured,
            CaseIds = journey.CaseIds,
            Chosen = journey.Scope(Persona.Resolve(request.Filter, settings.Personas)).Instances,
            Pseudonym = index => pseudonyms.Of(journey.Log, index),
            Identifiers = request.Identifiers,
            Unit = request.Unit,
        };
        return (exported, new ExportDates(summary.To, journey.Kept.Drawn.LastReview?.On));
    }

    /// <summary>Writes an export into a file: beside it first, so that whatever stops the writing leaves no half file; then its dates into a small file beside it.</summary>
    /// <param name="request">What to export.</param>
    /// <param name="path">The file.</param>
    /// <param name="overwrite">Whether a file that is there already is replaced.</param>
    /// <param name="progress">Is told the share that is written.</param>
    /// <param name="cancellationToken">Stops the export.</param>
    /// <exception cref="WorkspaceException">The file is there and may not be replaced, or it cannot be written.</exception>
    public async Task WriteFileAsync(ExportRequest request, string path, bool overwrite, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(path);
        if (Directory.Exists(target)) throw new WorkspaceException(Problem.Usage, $"{path} is a folder. Name a file in it.");
        if (!overwrite && File.Exists(target)) throw new WorkspaceException(Problem.Usage, $"{path} is there already. Name another file, or replace it with --force.");
        if (!Directory.Exists(Path.GetDirectoryName(target))) throw new WorkspaceException(Problem.NotFound, $"The folder of {path} is not there. Make it first.");
        var (log, dates) = await LoadAsync(request, cancellationToken);
        FileProblems.Named(path, () => Place(request.Format, log, target, overwrite, progress, cancellationToken));
        var beside = target + ExportDates.FileEnding;
        FileProblems.Named(beside, () => Note(dates, beside));
    }

    private static string Note(ExportDates dates, string beside)
    {
        File.WriteAllText(beside, dates.Json());
        return beside;
    }

    private static string Place(IExport format, ExportedLog log, string target, bool overwrite, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var draft = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write)) format.Write(log, stream, progress, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            File.Move(draft, target, overwrite);
            return target;
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
