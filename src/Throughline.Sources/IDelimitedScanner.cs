namespace Throughline.Sources;

/// <summary>
/// A fast reader for well-formed delimited text. The store's database has one; it is passed in by the composition, because sources know no store.
/// </summary>
public interface IDelimitedScanner
{
    /// <summary>Opens a file. Every field is read as text. Anything that is not strictly well-formed ends in <see cref="MalformedDelimitedException"/>,
    /// on opening or while reading; the caller then reads the whole file again with care.</summary>
    /// <param name="path">An uncompressed UTF-8 file on disk.</param>
    /// <param name="delimiter">The one character between fields.</param>
    /// <param name="columns">Names to give the columns (any distinct names); their number is the number of fields every row must have.</param>
    /// <param name="skipLines">Physical lines above the first data row.</param>
    IDelimitedScan Open(string path, char delimiter, IReadOnlyList<string> columns, long skipLines);
}
