using System.Text;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>Rows of a table to judge it by: its head and blocks further in.</summary>
/// <param name="Header">The columns.</param>
/// <param name="Rows">Trimmed texts, one array a row.</param>
internal sealed record TableSample(TableHeader Header, IReadOnlyList<string[]> Rows)
{
    private const int HeadRows = 4000;
    private const int HeadBytes = 16 * 1024 * 1024;
    private const int Blocks = 16;
    private const int BlockRows = 250;

    public static TableSample Take(SourceFile file, TextLayout layout, CancellationToken cancellationToken)
    {
        var header = TableHeader.Read(file.Path, layout);
        var rows = new List<string[]>();
        using var head = new TableRows(file.Path, layout);
        while (rows.Count < HeadRows && head.BytesRead < HeadBytes && head.Next()) Add(rows, head, header);
        if (rows.Count == HeadRows && layout.Encoding is TextEncodings.Utf8Name or TextEncodings.Latin1Name)
        {
            var stride = (file.Size - head.BytesRead) / Blocks;
            for (var block = 0; block < Blocks; block++) AddBlock(rows, file, layout, header, head.BytesRead + (stride * block), stride, cancellationToken);
        }

        return new TableSample(header, rows);
    }

    /// <summary>Adds rows that begin in a part of the file; parts do not overlap, so no row is taken twice.</summary>
    private static void AddBlock(List<string[]> rows, SourceFile file, TextLayout layout, TableHeader header, long from, long length, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var stream = TextEncodings.OpenAsUtf8(file.Path, layout.Encoding);
        if (!stream.CanSeek) stream = SeekLatin1(file.Path, from, stream);
        else stream.Seek(from, SeekOrigin.Begin);
        using var part = new RowTokenizer(stream, layout.Delimiter[0]);
        part.SkipLine();
        for (var i = 0; i < BlockRows && part.Taken < length && part.Read(); i++)
        {
            if (part.Damage is null && part.Count == header.Names.Count && !part.IsBlank()) rows.Add(Texts(part.Count, header, part.Field));
        }
    }

    private static Stream SeekLatin1(string path, long at, Stream opened)
    {
        opened.Dispose();
        var file = File.OpenRead(path);
        file.Seek(at, SeekOrigin.Begin);
        return Encoding.CreateTranscodingStream(file, TextEncodings.Windows1252, Encoding.UTF8);
    }

    private static void Add(List<string[]> rows, TableRows head, TableHeader header)
    {
        if (head.Damage is null && head.Count >= header.Named) rows.Add(Texts(head.Count, header, head.Field));
    }

    private static string[] Texts(int count, TableHeader header, FieldOf field)
    {
        var texts = new string[header.Names.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = i < count ? Encoding.UTF8.GetString(field(i)).Trim() : "";
        return texts;
    }

    private delegate ReadOnlySpan<byte> FieldOf(int index);
}
