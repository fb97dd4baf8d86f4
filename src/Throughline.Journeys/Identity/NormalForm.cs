namespace Throughline.Journeys.Identity;

/// <summary>
/// The one writing of an identifier that may be written in several ways. E-mail addresses: no surrounding spaces, lower case. Phone numbers: digits
/// only, with <c>+</c> before a country's prefix. Accounts and kinds of the organisation's own: no surrounding spaces, upper case. Only ASCII letters change case.
/// </summary>
public sealed class NormalForm
{
    private readonly byte[] _countryPrefix;

    /// <summary>Makes the normal form of an organisation.</summary>
    /// <param name="countryPrefix">Digits of the country that phone numbers with a single leading 0 belong to, e.g. <c>49</c>; empty: such numbers stay as they are.</param>
    public NormalForm(string countryPrefix) => _countryPrefix = System.Text.Encoding.ASCII.GetBytes(countryPrefix.Trim('+', ' '));

    /// <summary>The most bytes that <see cref="Write"/> needs for an identifier.</summary>
    public int RoomFor(int length) => length + _countryPrefix.Length + 1;

    /// <summary>Writes the normal form of <c>kind:value</c> and answers its length.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="target">At least <see cref="RoomFor"/> long.</param>
    public int Write(ReadOnlySpan<byte> identifier, Span<byte> target)
    {
        var kind = Identifier.KindLength(identifier);
        identifier[..kind].CopyTo(target);
        var value = identifier[kind..].Trim(" \t\r\n"u8);
        if (Identifier.IsSealed(value)) return kind + Copy(value, target[kind..]);
        return kind + (Identifier.KindOf(identifier) switch
        {
            IdentifierKind.Email or IdentifierKind.Name => Lower(value, target[kind..]),
            IdentifierKind.Phone => Phone(value, target[kind..]),
            IdentifierKind.Device => Copy(value, target[kind..]),
            _ => Upper(value, target[kind..]),
        });
    }

    private static int Copy(ReadOnlySpan<byte> value, Span<byte> target)
    {
        value.CopyTo(target);
        return value.Length;
    }

    private static int Lower(ReadOnlySpan<byte> value, Span<byte> target)
    {
        for (var i = 0; i < value.Length; i++) target[i] = value[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(value[i] | 0x20) : value[i];
        return value.Length;
    }

    private static int Upper(ReadOnlySpan<byte> value, Span<byte> target)
    {
        for (var i = 0; i < value.Length; i++) target[i] = value[i] is >= (byte)'a' and <= (byte)'z' ? (byte)(value[i] & ~0x20) : value[i];
        return value.Length;
    }

    private int Phone(ReadOnlySpan<byte> value, Span<byte> target)
    {
        // "+49 (0)30 1" has a 0 that nobody dials from abroad.
        var aside = value.StartsWith("+"u8) || value.StartsWith("00"u8) ? value.IndexOf("(0)"u8) : -1;
        Span<byte> digits = stackalloc byte[Math.Min(value.Length, 64)];
        var count = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (aside >= 0 && i == aside + 1) continue;
            if (value[i] is >= (byte)'0' and <= (byte)'9' && count < digits.Length) digits[count++] = value[i];
            else if (!IsFiller(value[i], i)) return Copy(value, target);
        }

        return Dialled(digits[..count], value.StartsWith("+"u8), target);
    }

    private int Dialled(ReadOnlySpan<byte> digits, bool international, Span<byte> target)
    {
        if (!international && digits.StartsWith("00"u8))
        {
            digits = digits[2..];
            international = true;
        }

        if (!international && digits.StartsWith("0"u8) && _countryPrefix.Length > 0)
        {
            target[0] = (byte)'+';
            _countryPrefix.CopyTo(target[1..]);
            digits[1..].CopyTo(target[(1 + _countryPrefix.Length)..]);
            return _countryPrefix.Length + digits.Length;
        }

        if (!international) return Copy(digits, target);
        target[0] = (byte)'+';
        return 1 + Copy(digits, target[1..]);
    }

    private static bool IsFiller(byte letter, int at) => letter is (byte)' ' or (byte)'-' or (byte)'/' or (byte)'.' or (byte)'(' or (byte)')' || (letter == (byte)'+' && at == 0);
}
