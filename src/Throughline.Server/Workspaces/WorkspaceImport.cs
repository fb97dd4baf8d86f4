using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Sources;
using Throughline.Sources.Containers;
using Throughline.Sources.Mapping;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Imports files into a workspace: unpack, recognise, map, read, commit; one transaction a file.</summary>
public sealed class WorkspaceImport(Workspace workspace, SourceCatalogue catalogue)
{
    /// <summary>Imports the files in the order given. What was committed before a failure or a cancellation stays; a workspace made for an import that stored nothing goes again.</summary>
    /// <exception cref="WorkspaceException">A file cannot be read; of that file nothing was stored.</exception>
    public async Task<ImportSummary> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            var summaries = await FilesAsync(request, progress, cancellationToken);
            // Everything is stored by now: a stop while it is counted must not be told as one that took the files back.
            var whose = await workspace.WhoseAsync(CancellationToken.None);
            return new ImportSummary(summaries, summaries.Sum(file => file.Events), whose.Tickets, whose.Customers);
        }
        catch
        {
            workspace.TakeBackIfNewAndEmpty();
            throw;
        }
    }

    /// <summary>Proposes the mapping of a file and writes it, without importing anything.</summary>
    public IReadOnlyList<(FileMapping Mapping, string Path)> Propose(ImportRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var unpacker = new FileUnpacker(new UnpackLimits());
            return [.. Unpacked(request, unpacker, cancellationToken).Select(file =>
            {
                var mapping = Proposed(file, Reader(file), request.Source, cancellationToken);
                return (mapping, workspace.Mappings.Keep(mapping));
            })];
        }
        catch
        {
            workspace.TakeBackIfNewAndEmpty();
            throw;
        }
    }

    private static IEnumerable<SourceFile> Unpacked(ImportRequest request, FileUnpacker unpacker, CancellationToken cancellationToken) =>
        request.Paths.SelectMany(file => FileProblems.Named(file, () => unpacker.Unpack(file, progress: null, cancellationToken)));

    private async Task<List<FileSummary>> FilesAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var given = request.MappingPath is { } path ? MappingShelf.Read(path) : null;
        using var unpacker = new FileUnpacker(new UnpackLimits());
        var files = Unpacked(request, unpacker, cancellationToken).ToList();
        var summaries = new List<FileSummary>();
        for (var i = 0; i < files.Count; i++)
        {
            var step = new FileStep(files[i], i + 1, files.Count, progress);
            summaries.Add(await FileAsync(step, request, given, cancellationToken));
        }

        return summaries;
    }

    private async Task<FileSummary> FileAsync(FileStep step, ImportRequest request, IReadOnlyList<FileMapping>? given, CancellationToken cancellationToken)
    {
        var file = step.File;
        step.Report(0, "reading");
        var reader = Reader(file);
        var mapping = given is null
            ? Proposed(file, reader, request.Source, cancellationToken)
            : MappingShelf.Choose(given, file.Name, request.MappingPath!);
        if (reader.Format != mapping.Format)
            throw new WorkspaceException(Problem.BadMapping, $"{file.Name} is {reader.Format}, but its mapping is for {mapping.Format}.");

        using var store = await workspace.OpenStoreAsync(EventStoreAccess.ReadWrite, cancellationToken);
        using var import = store.BeginImport(new ImportFile(file.Name, mapping.Source, mapping.Format, file.Size, workspace.Clock.GetUtcNow()), workspace.Privacy());
        var counts = FileProblems.Named(file.Name, () => reader.Read(file, mapping, import, step, cancellationToken));
        step.Report(file.Size, "storing");
        foreach (var dimension in (Dimension[])[Dimension.Type, Dimension.Activity]) TypeCodes.Require(import.Terms(dimension), dimension);
        var outcome = import.Commit(cancellationToken);
        var mappingFile = workspace.Mappings.Keep(mapping);
        return new FileSummary(file.Name, reader.Format, counts.Rows, outcome.UsedRows, outcome.DuplicateRows, counts.SetAside, outcome.Events, mappingFile, mapping) { Revised = outcome.RevisedEvents };
    }

    private ISourceReader Reader(SourceFile file)
    {
        var head = FileProblems.Named(file.Name, () => FileHead.Read(file.Path));
        return catalogue.For(head, file.Name) ?? throw UnknownContent.Refuse(file, head, catalogue);
    }

    private FileMapping Proposed(SourceFile file, ISourceReader reader, string? source, CancellationToken cancellationToken)
    {
        var proposal = FileProblems.Named(file.Name, () => reader.Propose(file, cancellationToken));
        if (workspace.Mappings.Find(proposal.Format, proposal.Columns) is { } known && (source is null || source == known.Source)) return Extended(known, proposal);
        return proposal with { Source = source ?? workspace.Mappings.FreeName(SourceName.From(file.Name)) };
    }

    // A later file may hold activities that the first one did not; without their types the order of arrival would matter.
    private static FileMapping Extended(FileMapping known, FileMapping proposal)
    {
        var added = proposal.Types.Where(type => !known.Types.ContainsKey(type.Key)).ToList();
        return added.Count == 0 ? known : known with { Types = known.Types.Concat(added).ToDictionary(type => type.Key, type => type.Value, StringComparer.Ordinal) };
    }

    private sealed class FileStep(SourceFile file, int number, int count, IProgress<ImportProgress>? progress) : IProgress<long>
    {
        public SourceFile File => file;

        public void Report(long value) => Report(value, "reading");

        public void Report(long bytes, string stage) => progress?.Report(new ImportProgress(file.Name, number, count, bytes, file.Size, stage));
    }
}
