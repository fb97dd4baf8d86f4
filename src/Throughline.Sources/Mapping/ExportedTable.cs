using Throughline.Journeys;
using Throughline.Sources.Delimited;
using Throughline.Sources.Exports;
using Throughline.Sources.Readers.Cells;

namespace Throughline.Sources.Mapping;

/// <summary>Knows the CSV of events that Throughline has exported by its header.</summary>
internal static class ExportedTable
{
    private static readonly TextLayout Layout = new(TextEncodings.Utf8Name, ",", HeaderLine: 1, DecimalComma: false) { Defused = true };

    // Offsets and fractions of a second may be missing.
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";

    /// <summary>The mapping of an export; null for any other table.</summary>
    /// <exception cref="WorkspaceException">It is an export without an event.</exception>
    public static FileMapping? Find(SourceFile file)
    {
        if (!File.Exists(file.Path) || !BeginsAsExport(file.Path)) return null;
        var names = TableHeader.Read(file.Path, Layout).Names;
        if (!ExportMapping.Is([.. names])) return null;
        using var rows = new TableRows(file.Path, Layout);
        if (!rows.Next()) throw new WorkspaceException(Problem.BadInput, $"{file.Name} is an export of Throughline without an event. There is nothing to import.");
        var mapping = ExportMapping.Of(SourceNames.Of(file), DelimitedFormat.Name, names, name => name);
        return mapping with { Text = Layout, Times = [new TimeColumn(ExportNames.Time, [TimeFormat], "UTC", null)] };
    }

    private static bool BeginsAsExport(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> head = stackalloc byte[64];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)].TrimStart("\uFEFF"u8).StartsWith("throughline-case,"u8);
    }
}
