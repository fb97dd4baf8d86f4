using System.Text;

namespace Throughline.Sources.Delimited;

/// <summary>The values that mean "nothing" in one file.</summary>
internal sealed class NullValues
{
    private readonly byte[][] _values;
    private readonly bool[] _begins = new bool[256];
    private readonly int _longest;

    public NullValues(IReadOnlyList<string> values)
    {
        _values = [.. values.Where(v => v.Length > 0).Select(Encoding.UTF8.GetBytes)];
        foreach (var value in _values) _begins[value[0]] = true;
        _longest = _values.Select(v => v.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The value without the blanks around it; empty if it means "nothing".</summary>
    public ReadOnlySpan<byte> Clean(ReadOnlySpan<byte> value)
    {
        if (!value.IsEmpty && (value[0] is 32 or 9 || value[^1] is 32 or 9)) value = value.Trim(" \t"u8);
        if (value.IsEmpty || value.Length > _longest || !_begins[value[0]]) return value;
        foreach (var nothing in _values)
        {
            if (value.SequenceEqual(nothing)) return [];
        }

        return value;
    }
}
