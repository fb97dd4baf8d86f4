using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>A column of customer identifiers of one kind.</summary>
internal sealed class CustomerColumn
{
    private readonly byte[] _prefix;
    private byte[] _text = new byte[256];

    public CustomerColumn(int column, string kind, string name)
    {
        Column = column;
        Name = name;
        _prefix = CustomerKinds.Prefix(kind);
        _prefix.CopyTo(_text, 0);
    }

    public int Column { get; }

    public string Name { get; }

    /// <summary>The code of <c>kind:value</c>; 0 for an empty value.</summary>
    public int Code(IEventImport import, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return 0;
        var length = _prefix.Length + value.Length;
        if (_text.Length < length)
        {
            _text = new byte[length * 2];
            _prefix.CopyTo(_text, 0);
        }

        value.CopyTo(_text.AsSpan(_prefix.Length));
        return import.Identifier(_text.AsSpan(0, length));
    }
}
