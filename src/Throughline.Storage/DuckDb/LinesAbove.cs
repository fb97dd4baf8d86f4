namespace Throughline.Storage.DuckDb;

/// <summary>
/// Checks that the lines above the data are lines to DuckDB too: it skips by its own reading of quotes,
/// so a quote that is open at a line's end would make it skip other lines than those meant.
/// </summary>
internal static class LinesAbove
{
    internal static void Check(string path, long lines)
    {
        if (lines == 0) return;
        using var file = new BufferedStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0), 1 << 16);
        var open = false;
        for (var at = file.ReadByte(); at >= 0 && lines > 0; at = file.ReadByte())
        {
            if (at == '"') open = !open;
            if (at == '\n') lines--;
            if (at == '\n' && open) throw new DelimitedScanException($"{path}: a quote in the lines above the data is not closed in its line.");
        }
    }
}
