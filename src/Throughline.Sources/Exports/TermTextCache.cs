using Throughline.Journeys.Events;

namespace Throughline.Sources.Exports;

/// <summary>The texts of a book, each made once.</summary>
internal sealed class TermTextCache(TermBook terms)
{
    private readonly string?[] _texts = new string?[terms.Count + 1];

    /// <summary>The text of a code; empty for 0.</summary>
    public string Of(int code) => _texts[code] ??= terms.Text(code);
}
