using System.Buffers;
using System.Text;

namespace Throughline.Sources.Exports;

/// <summary>Writes the rows of a table as RFC 4180 says: UTF-8, commas, CR LF, quotes where they are needed. Texts that a spreadsheet would run as formulas get an apostrophe in front.</summary>
/// <param name="target">Where to; it stays open.</param>
public sealed class CsvRows(Stream target) : IDisposable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly StreamWriter _text = new(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
    private bool _begun;

    /// <summary>Adds a cell that is a text from the data.</summary>
    public void Text(string value) => Cell(Formulas.Defused(value));

    /// <summary>Adds a cell that the program made: a number, a time, a word of its own.</summary>
    public void Plain(string value) => Cell(value);

    /// <summary>Ends the row.</summary>
    public void End()
    {
        _text.Write("\r\n");
        _begun = false;
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private void Cell(string value)
    {
        if (_begun) _text.Write(',');
        _begun = true;
        if (!NeedsQuotes(value))
        {
            _text.Write(value);
            return;
        }

        _text.Write('"');
        _text.Write(value.Replace("\"", "\"\"", StringComparison.Ordinal));
        _text.Write('"');
    }

    // Blanks and marks at the ends are what readers like to cut off.
    private static bool NeedsQuotes(string value) =>
        value.Length > 0 && (value.AsSpan().ContainsAny(Quoted) || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) || value[0] == '\uFEFF');
}
