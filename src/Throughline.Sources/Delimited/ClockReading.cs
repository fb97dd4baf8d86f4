using System.Runtime.InteropServices;

namespace Throughline.Sources.Delimited;

/// <summary>The parts of a time while they are being read.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ClockReading
{
    private static readonly byte[][] Months = [.. "jan feb mar apr may jun jul aug sep oct nov dec".Split(' ').Select(System.Text.Encoding.ASCII.GetBytes)];
    private static readonly byte[][] LongMonths =
        [.. "january february march april may june july august september october november december".Split(' ').Select(System.Text.Encoding.ASCII.GetBytes)];

    private int _year;
    private int _month;
    private int _day;
    private int _hour;
    private int _minute;
    private int _second;
    private int _micro;
    private int _half;

    /// <summary>Offset from UTC in minutes; null where none is written.</summary>
    public short? Offset { get; private set; }

    /// <summary>Reads one part off the begin of the text.</summary>
    public bool Take(char kind, int width, ref ReadOnlySpan<byte> text) => kind switch
    {
        '\'' => TakeLiteral((byte)width, ref text),
        'y' => width == 2 ? TakeShortYear(ref text) : TakeDigits(4, 4, ref text, out _year),
        'M' => width >= 3 ? TakeMonthName(ref text) : TakeDigits(width, 2, ref text, out _month),
        'd' => TakeDigits(width, 2, ref text, out _day),
        'H' => TakeDigits(width, 2, ref text, out _hour),
        'h' => TakeDigits(width, 2, ref text, out _hour) && _hour is >= 1 and <= 12,
        'm' => TakeDigits(width, 2, ref text, out _minute),
        's' => TakeDigits(width, 2, ref text, out _second),
        't' => TakeHalf(ref text),
        'F' => TakeFraction(ref text),
        _ => TakeOffset(ref text),
    };

    /// <summary>Microseconds since 1970 of the clock as written; false for a day or hour that no calendar has.</summary>
    public readonly bool TryMicros(out long micros)
    {
        micros = 0;
        var hour = _half == 0 ? _hour : (_hour % 12) + (_half == 2 ? 12 : 0);
        if (_year < 1 || _month is < 1 or > 12 || _day < 1 || hour > 23 || _minute > 59 || _second > 59) return false;
        if (_day > 28 && _day > DateTime.DaysInMonth(_year, _month)) return false;
        micros = ((((((DaysSince1970() * 24) + hour) * 60) + _minute) * 60) + _second) * 1_000_000L + _micro;
        return true;
    }

    /// <summary>Days of the civil calendar, by years that begin in March (H. Hinnant, "chrono-compatible low-level date algorithms").</summary>
    private readonly long DaysSince1970()
    {
        var year = _month <= 2 ? _year - 1 : _year;
        var era = year / 400;
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (_month + (_month > 2 ? -3 : 9))) + 2) / 5) + _day - 1;
        return (era * 146097L) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719468;
    }

    private static bool TakeLiteral(byte literal, ref ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] != literal) return false;
        text = text[1..];
        return true;
    }

    private static bool TakeDigits(int least, int most, ref ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        var i = 0;
        for (; i < most && i < text.Length && (uint)(text[i] - '0') <= 9; i++) number = (number * 10) + text[i] - '0';
        text = text[i..];
        return i >= least;
    }

    private bool TakeShortYear(ref ReadOnlySpan<byte> text)
    {
        if (!TakeDigits(2, 2, ref text, out var year)) return false;
        _year = year < 70 ? 2000 + year : 1900 + year;
        return true;
    }

    private bool TakeMonthName(ref ReadOnlySpan<byte> text)
    {
        Span<byte> lower = stackalloc byte[9];
        var length = 0;
        for (; length < text.Length && length < 9 && char.IsAsciiLetter((char)text[length]); length++) lower[length] = (byte)(text[length] | 0x20);
        for (var i = 0; i < 12; i++)
        {
            if (!lower[..length].SequenceEqual(Months[i]) && !lower[..length].SequenceEqual(LongMonths[i])) continue;
            _month = i + 1;
            text = text[length..];
            return true;
        }

        return false;
    }

    private bool TakeHalf(ref ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || (text[1] | 0x20) != 'm') return false;
        _half = (text[0] | 0x20) switch { 'a' => 1, 'p' => 2, _ => 0 };
        text = text[2..];
        return _half != 0;
    }

    private bool TakeFraction(ref ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] is not ((byte)'.' or (byte)',')) return true;
        text = text[1..];
        var digits = 0;
        for (; digits < text.Length && (uint)(text[digits] - '0') <= 9; digits++)
        {
            if (digits < 6) _micro = (_micro * 10) + text[digits] - '0';
        }

        for (var i = digits; i < 6; i++) _micro *= 10;
        text = text[digits..];
        return digits > 0;
    }

    private bool TakeOffset(ref ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return true;
        if (text[0] is (byte)'Z' or (byte)'z')
        {
            Offset = 0;
            text = text[1..];
            return true;
        }

        if (text[0] is not ((byte)'+' or (byte)'-')) return false;
        var sign = text[0] == '-' ? -1 : 1;
        text = text[1..];
        if (!TakeDigits(2, 2, ref text, out var hours)) return false;
        if (!text.IsEmpty && text[0] == ':') text = text[1..];
        var minutes = 0;
        if (!text.IsEmpty && !TakeDigits(2, 2, ref text, out minutes)) return false;
        Offset = (short)(sign * ((hours * 60) + minutes));
        return hours <= 15 && minutes <= 59;
    }
}
