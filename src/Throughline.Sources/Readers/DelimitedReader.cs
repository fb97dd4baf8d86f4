using System.Text;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Delimited;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Readers;

/// <summary>Reads tables of delimited text (CSV and its kin): event logs, audit logs and snapshots.</summary>
public sealed class DelimitedReader : ISourceReader
{
    private const int LongestValue = 200;
    private const int RowsBetweenChecks = 2048;

    /// <inheritdoc/>
    public string Format => DelimitedFormat.Name;

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        var extension = Path.GetExtension(fileName).ToUpperInvariant();
        if (extension is ".CSV" or ".TSV" or ".TAB" or ".PSV") return true;
        if (head.IsEmpty || TextEncodings.Detect(head) is null) return extension == ".TXT" && head.IsEmpty;
        var text = head.Trim(" \t\r\n\uFEFF"u8);
        return !text.IsEmpty && text[0] is not ((byte)'<' or (byte)'{' or (byte)'[') && text.ContainsAny(",;\t|"u8);
    }

    /// <inheritdoc/>
    public FileMapping Propose(SourceFile file, CancellationToken cancellationToken) => TableMapping.Propose(file, cancellationToken);

    /// <inheritdoc/>
    public RowCounts Read(SourceFile file, FileMapping mapping, IEventImport import, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var layout = mapping.Text ?? LayoutDetector.Detect(file);
        if (layout.Delimiter.Length != 1 || layout.Delimiter[0] > 127) throw new WorkspaceException(Problem.BadMapping, $"The delimiter \"{layout.Delimiter}\" is not one plain character.");
        var header = TableHeader.Read(file.Path, layout);
        var plan = new ColumnPlan(mapping, header, file.Name, import);
        var events = new RowEvents(mapping, plan, import);
        using var rows = new TableRows(file.Path, layout);
        long number = 0, setAside = 0;
        while (rows.Next())
        {
            if (++number % RowsBetweenChecks == 0) Check(rows, progress, cancellationToken);
            if (events.Take(rows, number) is not { } fault) continue;
            import.SetAside(SetAside(rows, header, fault, number));
            setAside++;
        }

        events.Flush();
        progress?.Report(file.Size);
        return new RowCounts(number, setAside);
    }

    private static void Check(TableRows rows, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(rows.BytesRead);
    }

    private static SetAsideRow SetAside(TableRows rows, TableHeader header, RowFault fault, long number)
    {
        var value = fault.Column >= 0 && fault.Column < rows.Count ? Encoding.UTF8.GetString(rows.Field(fault.Column)) : WholeRow(rows);
        return new SetAsideRow(number, rows.Line, fault.Column < 0 ? "" : header.Names[fault.Column], value.Length > LongestValue ? value[..LongestValue] : value, fault.Reason);
    }

    private static string WholeRow(TableRows rows)
    {
        var text = new StringBuilder();
        for (var i = 0; i < rows.Count && text.Length <= LongestValue; i++)
        {
            var field = rows.Field(i);
            text.Append(i == 0 ? "" : " | ").Append(Encoding.UTF8.GetString(field[..Math.Min(field.Length, LongestValue)]));
        }

        return text.ToString();
    }
}
