using System.Text;

namespace Throughline.Sources.Simulation;

/// <summary>One exported file.</summary>
/// <param name="Name">File name.</param>
/// <param name="Holds">Which events are in it.</param>
/// <param name="Columns">Its columns after that of the event's id.</param>
internal sealed record DemoFile(string Name, Func<DemoEvent, bool> Holds, IReadOnlyList<CsvColumn> Columns)
{
    /// <summary>Writes it as RFC 4180 in UTF-8 without a byte-order mark, and answers its path.</summary>
    public string Write(IEnumerable<DemoEvent> events, string folder)
    {
        var path = Path.Combine(folder, Name);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', Columns.Select(c => c.Name).Prepend("event_id")));
        var stem = Path.GetFileNameWithoutExtension(Name);
        var row = 0;
        foreach (var happened in events.Where(Holds))
        {
            row++;
            writer.WriteLine(string.Join(',', Columns.Select(c => CsvColumn.Quoted(c.Value(happened))).Prepend($"{stem}-{row}")));
        }

        return path;
    }
}
