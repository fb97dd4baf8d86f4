namespace Throughline.Journeys.Identity;

/// <summary>The parts of an identifier as it is stored, <c>kind:value</c>.</summary>
public static class Identifier
{
    /// <summary>A value that begins with this is a keyed hash (<see cref="IdentifierKey"/>).</summary>
    public const byte HashMark = (byte)'#';

    /// <summary>How long the kind is, its colon included; 0 without a kind.</summary>
    public static int KindLength(ReadOnlySpan<byte> identifier) => identifier.IndexOf((byte)':') + 1;

    /// <summary>The kind of an identifier.</summary>
    public static IdentifierKind KindOf(ReadOnlySpan<byte> identifier)
    {
        var length = KindLength(identifier);
        if (length == 0) return IdentifierKind.Other;
        return identifier[..(length - 1)] switch
        {
            var word when word.SequenceEqual("email"u8) => IdentifierKind.Email,
            var word when word.SequenceEqual("account"u8) => IdentifierKind.Account,
            var word when word.SequenceEqual("phone"u8) => IdentifierKind.Phone,
            var word when word.SequenceEqual("device"u8) => IdentifierKind.Device,
            var word when word.SequenceEqual("name"u8) => IdentifierKind.Name,
            var word when word.SequenceEqual("postcode"u8) => IdentifierKind.Postcode,
            _ => IdentifierKind.Other,
        };
    }

    /// <summary>Whether a kind only describes a customer and identifies nobody.</summary>
    public static bool Describes(IdentifierKind kind) => kind is IdentifierKind.Name or IdentifierKind.Postcode;

    /// <summary>Whether a value has no writings of its own any more: it is hashed, or erased (<c>erased-</c> and its code stand in its place).</summary>
    public static bool IsSealed(ReadOnlySpan<byte> value) => !value.IsEmpty && (value[0] == HashMark || value.StartsWith("erased-"u8));
}
