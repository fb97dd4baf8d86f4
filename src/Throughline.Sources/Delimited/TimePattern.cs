using System.Buffers.Text;

namespace Throughline.Sources.Delimited;

/// <summary>
/// A .NET-style format of times, compiled for reading UTF-8: <c>yyyy yy M MM MMM d dd H HH h hh m mm s ss tt</c>, <c>.FFFFFFF</c> (an optional fraction),
/// <c>K</c> (an optional offset: <c>Z</c>, <c>+01:00</c>, <c>+0100</c>, <c>+01</c>); other characters stand for themselves.
/// <c>unix-seconds</c> and <c>unix-milliseconds</c> count from 1970. A single letter reads one or two digits.
/// </summary>
internal sealed class TimePattern
{
    public const string UnixSeconds = "unix-seconds";
    public const string UnixMilliseconds = "unix-milliseconds";
    private const long MicrosecondsPerSecond = 1_000_000;
    private readonly (char Kind, int Width)[] _parts;

    private TimePattern(string format, (char, int)[] parts)
    {
        Format = format;
        _parts = parts;
    }

    public string Format { get; }

    /// <summary>Whether what it reads has digits only, so that any number could be one.</summary>
    public bool IsBare => _parts[0].Kind == 'u' || Array.TrueForAll(_parts, p => p.Kind != '\'');

    /// <summary>Compiles a format; null if it has no day and no count in it.</summary>
    public static TimePattern? Compile(string format)
    {
        if (format is UnixSeconds) return new(format, [('u', 1_000_000)]);
        if (format is UnixMilliseconds) return new(format, [('u', 1_000)]);
        var parts = new List<(char, int)>();
        for (var i = 0; i < format.Length;)
        {
            var letter = format[i];
            var width = 1;
            if (char.IsAsciiLetter(letter)) while (i + width < format.Length && format[i + width] == letter) width++;
            if (letter == '\'') AddQuoted(format, ref i, parts);
            else if (letter == '.' && i + 1 < format.Length && format[i + 1] == 'F') i++;
            else
            {
                parts.Add(char.IsAsciiLetter(letter) && "yMdHhmstFKz".Contains(letter, StringComparison.Ordinal) ? (letter, width) : ('\'', letter));
                i += width;
            }
        }

        return parts.Exists(p => p.Item1 == 'd') && parts.Exists(p => p.Item1 == 'y') ? new(format, [.. parts]) : null;
    }

    /// <summary>Reads a time: microseconds since 1970 as written, and the offset in minutes if it has one.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out long micros, out short? offset)
    {
        var clock = new ClockReading();
        micros = 0;
        offset = null;
        if (_parts[0].Kind == 'u') return TryReadUnix(text, _parts[0].Width, out micros, out offset);
        foreach (var (kind, width) in _parts)
        {
            if (!clock.Take(kind, width, ref text)) return false;
        }

        if (!text.IsEmpty || !clock.TryMicros(out micros)) return false;
        offset = clock.Offset;
        return true;
    }

    private static bool TryReadUnix(ReadOnlySpan<byte> text, int unit, out long micros, out short? offset)
    {
        offset = 0;
        var read = Utf8Parser.TryParse(text, out double count, out var used) && used == text.Length;
        var inRange = read && Math.Abs(count) * unit < 4_102_444_800d * MicrosecondsPerSecond;
        micros = inRange ? (long)Math.Round(count * unit) : 0;
        return inRange;
    }

    private static void AddQuoted(string format, ref int i, List<(char, int)> parts)
    {
        for (i++; i < format.Length && format[i] != '\''; i++) parts.Add(('\'', format[i]));
        i++;
    }
}
