namespace Throughline.Sources.Delimited;

/// <summary>Numbers as exports write them.</summary>
internal static class NumberText
{
    /// <summary>Whether the text is digits, one decimal separator, digits.</summary>
    public static bool IsDecimal(ReadOnlySpan<byte> text, char separator)
    {
        var at = text.IndexOf((byte)separator);
        return at > 0 && at < text.Length - 1
            && !text[..at].TrimStart((byte)'-').ContainsAnyExceptInRange((byte)'0', (byte)'9') && !text[(at + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    /// <summary>Reads a number with either decimal separator.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, bool decimalComma, out double number)
    {
        number = 0;
        if (text.Length is 0 or > 40) return false;
        Span<byte> plain = stackalloc byte[text.Length];
        text.CopyTo(plain);
        if (decimalComma) plain.Replace((byte)',', (byte)'.');
        return double.TryParse(plain, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }
}
