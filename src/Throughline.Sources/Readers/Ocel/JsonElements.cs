using System.Text.Json;
using Throughline.Journeys;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>Goes through a JSON file of one object and gives the elements of one of its arrays, one after the other, however large the file.</summary>
internal sealed class JsonElements(Stream stream, string name) : IDisposable
{
    /// <summary>Most bytes of one element.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _final;
    private JsonReaderState _state;
    private JsonTokenType _token;
    private string _property = "";

    /// <summary>Line reached, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Bytes taken from the file.</summary>
    public long BytesRead => stream.Position;

    /// <summary>The elements of an array that is a member of the file's object; none if it has no such member. Reads the file to its end.</summary>
    public IEnumerable<JsonDocument> Of(string member)
    {
        if (!Next() || _token != JsonTokenType.StartObject) throw Refuse("expected an object of events and objects");
        while (Next() && _token == JsonTokenType.PropertyName)
        {
            if (_property != member)
            {
                Next();
                SkipValue();
                continue;
            }

            if (!Next() || _token != JsonTokenType.StartArray) throw Refuse($"expected '{member}' to be an array");
            while (NextElement() is { } element) yield return element;
        }

        if (Next()) throw Refuse("something stands behind the end of the object");
    }

    public void Dispose() => stream.Dispose();

    public WorkspaceException Refuse(string what, Exception? inner = null) => new(
        Problem.BadInput,
        $"{name}, line {Line}: {what}. The file is damaged, was cut off or is no OCEL 2.0; export it again.",
        inner);

    private void SkipValue()
    {
        var depth = 0;
        do
        {
            if (_token is JsonTokenType.StartObject or JsonTokenType.StartArray) depth++;
            if (_token is JsonTokenType.EndObject or JsonTokenType.EndArray) depth--;
        }
        while (depth > 0 && Next());
    }

    /// <summary>Moves to the next token; false at the end.</summary>
    private bool Next()
    {
        while (!TryNext())
        {
            if (_final) return false;
            Fill();
        }

        return true;
    }

    private bool TryNext()
    {
        try
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start.._end), _final, _state);
            if (!reader.Read()) return false;
            _token = reader.TokenType;
            if (_token == JsonTokenType.PropertyName) _property = reader.GetString() ?? "";
            Take(ref reader);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) { throw Refuse("is not well-formed JSON", e); }
    }

    /// <summary>The next element of the array, or null at its end.</summary>
    private JsonDocument? NextElement()
    {
        while (true)
        {
            if (TryElement(out var element)) return element;
            if (_final) throw Refuse("ends inside an array");
            Fill();
        }
    }

    private bool TryElement(out JsonDocument? element)
    {
        element = null;
        try
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start.._end), _final, _state);
            var probe = reader;
            if (!probe.Read()) return false;
            var ends = probe.TokenType == JsonTokenType.EndArray;
            if (!ends && !probe.TrySkip()) return false;
            reader.Read();
            if (!ends) element = JsonDocument.ParseValue(ref reader);
            Take(ref reader);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) { throw Refuse("is not well-formed JSON", e); }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        var taken = (int)reader.BytesConsumed;
        Line += _buffer.AsSpan(_start, taken).Count((byte)'\n');
        _start += taken;
        _state = reader.CurrentState;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start.._end).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == MostBytes) throw Refuse("holds a single value of more than 64 MB");
        if (_end == _buffer.Length) Array.Resize(ref _buffer, Math.Min(MostBytes, _buffer.Length * 2));
        var first = stream.Position == 0;
        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _final = read == 0;
        if (first && _buffer.AsSpan(0, _end).StartsWith<byte>([0xef, 0xbb, 0xbf])) _start = 3;
    }
}
