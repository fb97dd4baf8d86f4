using System.Text;
using System.Text.Unicode;
using Throughline.Journeys;

namespace Throughline.Sources.Delimited;

/// <summary>
/// Cuts UTF-8 bytes into rows and fields without allocation a row, and forgives what real exports do: a bad or unclosed quote costs its line,
/// a byte-order mark at the begin of a field is dropped, a row that is not UTF-8 is read as Windows-1252.
/// Own code for the reasons in docs/decisions/0003-careful-csv-reader.md.
/// </summary>
internal sealed class RowTokenizer : IDisposable
{
    /// <summary>The longest row, in bytes; what is longer is no table.</summary>
    public const int LongestRow = 16 * 1024 * 1024;

    private readonly Stream _utf8;
    private readonly byte _delimiter;
    private readonly FieldList _fields = new();
    private byte[] _buffer = new byte[256 * 1024];
    private byte[] _recoded = [];
    private byte[] _fieldsIn;
    private int _start;
    private int _end;
    private bool _atEnd;
    private long _nextLine = 1;

    public RowTokenizer(Stream utf8, char delimiter)
    {
        _utf8 = utf8;
        _delimiter = (byte)delimiter;
        _fieldsIn = _buffer;
    }

    private enum Cut
    {
        Row,
        NeedsMore,
        UnclosedQuote,
        StrayQuote,
    }

    /// <summary>Physical line on which the row begins, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>What is wrong with the row's quotes; null for a whole row. A damaged row has one field, its line.</summary>
    public string? Damage { get; private set; }

    /// <summary>Fields of the row.</summary>
    public int Count => _fields.Count;

    /// <summary>Bytes taken so far, in UTF-8.</summary>
    public long Taken { get; private set; }

    /// <summary>A field without its quotes; valid until the next row.</summary>
    public ReadOnlySpan<byte> Field(int index) => _fieldsIn.AsSpan(_fields.Start(index), _fields.Length(index));

    /// <summary>Whether no field has anything but white space.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < Count; i++)
        {
            if (!Field(i).Trim(" \t"u8).IsEmpty) return false;
        }

        return true;
    }

    /// <summary>Moves to the next row, blank ones included; false at the end.</summary>
    public bool Read()
    {
        Damage = null;
        Line = _nextLine;
        while (true)
        {
            if (_start == _end && !Fill()) return false;
            var cut = CutRow(out var after, out var lines);
            if (cut == Cut.NeedsMore && _end - _start < LongestRow && Fill()) continue;
            if (cut == Cut.Row)
            {
                TakeRow(after, lines);
                return true;
            }

            if (cut == Cut.NeedsMore) cut = Cut.UnclosedQuote;
            TakeDamagedLine(cut == Cut.StrayQuote ? "a quote inside a quoted field is not doubled" : "a quote is opened and never closed");
            return true;
        }
    }

    /// <summary>Moves over a physical line without looking at quotes.</summary>
    public bool SkipLine()
    {
        if (_start == _end && !Fill()) return false;
        TakeDamagedLine("");
        Damage = null;
        return true;
    }

    public void Dispose() => _utf8.Dispose();

    private void TakeRow(int after, int lines)
    {
        _fieldsIn = _buffer;
        _fields.Unquote(_buffer);
        if (!Utf8.IsValid(_buffer.AsSpan(_start, after - _start))) Recode();
        Advance(after);
        _nextLine += lines;
    }

    private void TakeDamagedLine(string damage)
    {
        int at;
        while ((at = _buffer.AsSpan(_start, _end - _start).IndexOfAny((byte)'\r', (byte)'\n')) < 0 || NeedsByteAfter(_start + at))
        {
            if (_end - _start >= LongestRow)
            {
                throw new WorkspaceException(Problem.BadInput, $"Line {_nextLine} is longer than {LongestRow / 1024 / 1024} MB: this is no table of text.");
            }

            if (!Fill()) break;
        }

        var end = at < 0 ? _end : _start + at;
        _fieldsIn = _buffer;
        _fields.Clear();
        _fields.Add(_start, end - _start, FieldForm.Plain);
        Damage = damage;
        if (!Utf8.IsValid(_buffer.AsSpan(_start, end - _start))) Recode();
        Advance(AfterLineEnd(end));
        _nextLine++;
    }

    private void Advance(int after)
    {
        Taken += after - _start;
        _start = after;
    }

    private Cut CutRow(out int after, out int lines)
    {
        _fields.Clear();
        after = _start;
        lines = 1;
        while (true)
        {
            var begin = AfterMark(after);
            var cut = begin < _end && _buffer[begin] == '"' ? CutQuoted(begin, out after, ref lines) : CutPlain(begin, out after);
            if (cut != Cut.Row) return cut;
            if (after == _end) return _atEnd ? Cut.Row : Cut.NeedsMore;
            if (_buffer[after] == _delimiter)
            {
                if (++after == _end && !_atEnd) return Cut.NeedsMore;
                continue;
            }

            if (NeedsByteAfter(after)) return Cut.NeedsMore;
            after = AfterLineEnd(after);
            return Cut.Row;
        }
    }

    private Cut CutPlain(int begin, out int after)
    {
        var length = _buffer.AsSpan(begin, _end - begin).IndexOfAny(_delimiter, (byte)'\r', (byte)'\n');
        if (length < 0)
        {
            after = _end;
            if (!_atEnd) return Cut.NeedsMore;
            length = _end - begin;
        }

        _fields.Add(begin, length, FieldForm.Plain);
        after = begin + length;
        return Cut.Row;
    }

    private Cut CutQuoted(int begin, out int after, ref int lines)
    {
        var form = FieldForm.Plain;
        var from = begin + 1;
        while (true)
        {
            var quote = _buffer.AsSpan(from, _end - from).IndexOf((byte)'"');
            after = from + quote + 1;
            if (quote < 0 || (after == _end && !_atEnd)) return _atEnd ? Cut.UnclosedQuote : Cut.NeedsMore;
            if (after == _end || _buffer[after] == _delimiter || _buffer[after] is (byte)'\r' or (byte)'\n') break;
            if (_buffer[after] != '"') return Cut.StrayQuote;
            form = FieldForm.DoubledQuotes;
            from = after + 1;
        }

        _fields.Add(begin + 1, after - begin - 2, form);
        lines += LineEnds(_buffer.AsSpan(begin, after - begin));
        return Cut.Row;
    }

    /// <summary>A line break is CR LF, LF or CR.</summary>
    private static int LineEnds(ReadOnlySpan<byte> text) => text.Count((byte)'\n') + text.Count((byte)'\r') - text.Count("\r\n"u8);

    private int AfterMark(int at)
    {
        while (_buffer.AsSpan(at, _end - at).StartsWith("\uFEFF"u8)) at += 3;
        return at;
    }

    private bool NeedsByteAfter(int lineEnd) => !_atEnd && lineEnd + 1 == _end && _buffer[lineEnd] == '\r';

    private int AfterLineEnd(int at)
    {
        if (at < _end && _buffer[at] == '\r') at++;
        else return at < _end ? at + 1 : at;
        return at < _end && _buffer[at] == '\n' ? at + 1 : at;
    }

    private void Recode()
    {
        var size = 0;
        for (var i = 0; i < Count; i++) size += _fields.Length(i) * 3;
        if (_recoded.Length < size) _recoded = new byte[size];
        var at = 0;
        for (var i = 0; i < Count; i++)
        {
            var length = Utf8.IsValid(Field(i))
                ? Copy(Field(i), _recoded.AsSpan(at))
                : Encoding.UTF8.GetBytes(TextEncodings.Windows1252.GetString(Field(i)), _recoded.AsSpan(at));
            _fields.Move(i, at, length);
            at += length;
        }

        _fieldsIn = _recoded;
    }

    private static int Copy(ReadOnlySpan<byte> from, Span<byte> to)
    {
        from.CopyTo(to);
        return from.Length;
    }

    private bool Fill()
    {
        if (_atEnd) return false;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = _utf8.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _atEnd = read == 0;
        return read > 0 || _end > _start;
    }
}
