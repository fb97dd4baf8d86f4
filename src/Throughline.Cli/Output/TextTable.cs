namespace Throughline.Cli.Output;

/// <summary>Columns of text, aligned; numbers to the right.</summary>
internal static class TextTable
{
    public static void Print(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows, params int[] rightAligned)
    {
        var lines = rows.Prepend(headers).ToList();
        var widths = headers.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, column) => rightAligned.Contains(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            Console.Out.WriteLine("  " + string.Join("  ", cells).TrimEnd());
        }
    }
}
