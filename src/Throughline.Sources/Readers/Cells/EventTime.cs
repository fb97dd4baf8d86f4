using System.Buffers.Text;

namespace Throughline.Sources.Readers.Cells;

/// <summary>A time as read: the instant, and what the text said about its offset.</summary>
/// <param name="Micros">UTC microseconds since 1970; of a time without an offset, its clock time taken as UTC.</param>
/// <param name="OffsetMinutes">Offset from UTC.</param>
/// <param name="HasOffset">Whether the text named one.</param>
internal readonly record struct EventTime(long Micros, short OffsetMinutes, bool HasOffset)
{
    private const long MicrosPerSecond = 1_000_000;

    /// <summary>
    /// Reads <c>2026-11-22</c>, then optionally <c>T</c> or a space and <c>15:04[:05[.123456789]]</c>,
    /// then optionally <c>Z</c>, <c>UTC</c> or an offset (<c>+01:00</c>, <c>+0100</c>, <c>+01</c>). Below a microsecond is cut off.
    /// </summary>
    public static bool TryParseIso(ReadOnlySpan<byte> text, out EventTime time)
    {
        time = default;
        text = text.Trim((byte)' ');
        if (!TryDate(text, out var days)) return false;
        text = text[10..];
        var micros = 0L;
        if (text.Length > 0 && text[0] is (byte)'T' or (byte)'t' or (byte)' ' && text.Length > 1 && !TryClock(text[1..], out micros, out text)) return false;
        if (!TryOffset(text.TrimStart((byte)' '), out var offset, out var named)) return false;
        time = new EventTime((days * 86_400 * MicrosPerSecond) + micros - (offset * 60 * MicrosPerSecond), offset, named);
        return true;
    }

    private static bool TryDate(ReadOnlySpan<byte> text, out long days)
    {
        days = 0;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-') return false;
        if (!TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..10], out var day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        days = new DateOnly(year, month, day).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        return true;
    }

    private static bool TryClock(ReadOnlySpan<byte> text, out long micros, out ReadOnlySpan<byte> rest)
    {
        micros = 0;
        rest = text;
        if (text.Length < 5 || text[2] != ':' || !TryNumber(text[..2], out var hour) || !TryNumber(text[3..5], out var minute)) return false;
        rest = text[5..];
        var second = 0;
        if (rest.Length >= 3 && rest[0] == ':' && !TryNumber(rest[1..3], out second)) return false;
        if (rest.Length >= 3 && rest[0] == ':') rest = rest[3..];
        if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute + second > 0)) return false;
        micros = ((hour * 3600L) + (minute * 60) + second) * MicrosPerSecond;
        return rest.Length == 0 || rest[0] is not ((byte)'.' or (byte)',') || TryFraction(rest[1..], ref micros, out rest);
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, scoped ref long micros, out ReadOnlySpan<byte> rest)
    {
        var unit = MicrosPerSecond / 10;
        var i = 0;
        for (; i < text.Length && text[i] is >= (byte)'0' and <= (byte)'9'; i++)
        {
            micros += (text[i] - '0') * unit;
            unit /= 10;
        }

        rest = text[i..];
        return i > 0;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out short minutes, out bool named)
    {
        minutes = 0;
        named = text.Length > 0;
        if (!named || text.SequenceEqual("Z"u8) || text.SequenceEqual("z"u8) || text.SequenceEqual("UTC"u8)) return true;
        if (text[0] is not ((byte)'+' or (byte)'-') || text.Length is not (3 or 5 or 6)) return false;
        if (text.Length == 6 && text[3] != ':') return false;
        var minute = 0;
        if (!TryNumber(text[1..3], out var hour) || (text.Length > 3 && !TryNumber(text[^2..], out minute))) return false;
        if (hour > 15 || minute > 59) return false;
        minutes = (short)((text[0] == '-' ? -1 : 1) * ((hour * 60) + minute));
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number) =>
        Utf8Parser.TryParse(digits, out number, out var used) && used == digits.Length && digits[0] is >= (byte)'0' and <= (byte)'9';
}
