using Throughline.Journeys;
using Throughline.Sources.Containers;

namespace Throughline.Sources.Tests.Malformed;

/// <summary>What holds for every file, good or bad.</summary>
internal static class ReadingLaws
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Reads a file as an import would. It is read or refused with a reason, never crashes or hangs, and every row is used or set aside.</summary>
    /// <returns>What was read of each file in it, or the refusal.</returns>
    public static (IReadOnlyList<CollectedImport> Imports, WorkspaceException? Refusal) Hold(SourceCatalogue catalogue, MalformedFile malformed)
    {
        using var folder = new TemporaryFolder();
        using var patience = new CancellationTokenSource(Patience);
        using var unpacker = new FileUnpacker(new UnpackLimits { TempRoot = folder.Path });
        var path = folder.File(malformed.Name, malformed.Bytes).Path;
        try
        {
            return ([.. unpacker.Unpack(path, null, patience.Token).Select(file => ReadOne(catalogue, file, patience.Token))], null);
        }
        catch (WorkspaceException refusal)
        {
            refusal.Message.ShouldContain(malformed.Name, Case.Sensitive, $"the refusal names the file: {refusal.Message}");
            return ([], refusal);
        }
    }

    private static CollectedImport ReadOne(SourceCatalogue catalogue, SourceFile file, CancellationToken cancellationToken)
    {
        var head = FileHead.Read(file.Path);
        var reader = catalogue.For(head, file.Name) ?? throw UnknownContent.Refuse(file, head, catalogue);
        var mapping = reader.Propose(file, cancellationToken);
        var import = new CollectedImport();
        var counts = reader.Read(file, mapping, import, null, cancellationToken);
        var because = $"{file.Name}: {counts}, {string.Join("; ", import.Rows.Take(3))}";
        (import.UsedRows + counts.SetAside).ShouldBe(counts.Rows, because);
        import.Rows.Count(r => r.Row > 0).ShouldBe((int)counts.SetAside, because);
        return import;
    }
}
