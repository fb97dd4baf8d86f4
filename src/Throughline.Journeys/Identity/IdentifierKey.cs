using System.Security.Cryptography;
using System.Text;

namespace Throughline.Journeys.Identity;

/// <summary>
/// A workspace's secret, which turns identifiers into keyed hashes (HMAC-SHA256, RFC 2104, the first 128 bits). Identifiers are brought into their normal form
/// first, so that all writings of one have one hash and rules by equality still hold. Without the secret nobody can try out values.
/// </summary>
public sealed class IdentifierKey
{
    /// <summary>Bytes of a secret.</summary>
    public const int SecretLength = 32;

    private const int HashBytes = 16;

    private readonly byte[] _secret;
    private readonly NormalForm _form;

    /// <summary>Makes one.</summary>
    /// <param name="secret">At least <see cref="SecretLength"/> random bytes.</param>
    /// <param name="form">How identifiers are written before they are hashed.</param>
    public IdentifierKey(ReadOnlySpan<byte> secret, NormalForm form)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(secret.Length, SecretLength);
        _secret = secret.ToArray();
        _form = form;
    }

    /// <summary>The hash of <c>kind:value</c>, as <c>kind:#...</c>; one that is hashed already stays as it is.</summary>
    public string Hash(ReadOnlySpan<byte> identifier)
    {
        var kind = Identifier.KindLength(identifier);
        if (identifier[kind..].StartsWith([Identifier.HashMark])) return Encoding.UTF8.GetString(identifier);
        var normal = new byte[_form.RoomFor(identifier.Length)];
        var hash = HMACSHA256.HashData(_secret, normal.AsSpan(0, _form.Write(identifier, normal)));
        return $"{Encoding.UTF8.GetString(identifier[..kind])}#{Convert.ToHexStringLower(hash.AsSpan(0, HashBytes))}";
    }

    /// <inheritdoc cref="Hash(ReadOnlySpan{byte})"/>
    public string Hash(string identifier) => Hash(Encoding.UTF8.GetBytes(identifier));
}
