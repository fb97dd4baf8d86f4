namespace Throughline.Sources.Delimited;

/// <summary>How a field is written.</summary>
internal enum FieldForm : byte
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>With quotes that are doubled.</summary>
    DoubledQuotes,
}

/// <summary>Where the fields of a row stand in a buffer.</summary>
internal sealed class FieldList
{
    private int[] _starts = new int[64];
    private int[] _lengths = new int[64];
    private FieldForm[] _forms = new FieldForm[64];

    public int Count { get; private set; }

    public int Start(int index) => _starts[index];

    public int Length(int index) => _lengths[index];

    public void Clear() => Count = 0;

    public void Add(int start, int length, FieldForm form)
    {
        if (Count == _starts.Length) Grow();
        _starts[Count] = start;
        _lengths[Count] = length;
        _forms[Count++] = form;
    }

    public void Move(int index, int start, int length)
    {
        _starts[index] = start;
        _lengths[index] = length;
    }

    /// <summary>Makes doubled quotes single, in place.</summary>
    public void Unquote(byte[] buffer)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_forms[i] == FieldForm.DoubledQuotes) _lengths[i] = Unquote(buffer.AsSpan(_starts[i], _lengths[i]));
        }
    }

    private static int Unquote(Span<byte> field)
    {
        var to = 0;
        for (var from = 0; from < field.Length; from++)
        {
            field[to++] = field[from];
            if (field[from] == '"') from++;
        }

        return to;
    }

    private void Grow()
    {
        Array.Resize(ref _starts, Count * 2);
        Array.Resize(ref _lengths, Count * 2);
        Array.Resize(ref _forms, Count * 2);
    }
}
