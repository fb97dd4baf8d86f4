using System.Buffers.Binary;

namespace Throughline.Journeys.Events;

/// <summary>
/// A 128-bit hash that is the same on every machine and in every version, for the identity of events and rows.
/// Multiply-and-fold over eight bytes at a time, the construction of wyhash (Wang Yi); not for secrets.
/// The framework itself has none (its hashes are a package of their own), and SHA-1 takes four times the row's parsing.
/// </summary>
public static class StableHash
{
    private const ulong K0 = 0xa0761d6478bd642f;
    private const ulong K1 = 0xe7037ed1a0b428db;
    private const ulong K2 = 0x8ebc6af09c88c6e3;
    private const ulong K3 = 0x589965cc75374cc3;

    /// <summary>The low 64 bits' worth of hash of some bytes.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes) => Finish(Absorb(K0, bytes), (ulong)bytes.Length, K1);

    /// <summary>The hash of some bytes together with an earlier hash, so that fields can be chained; the order matters.</summary>
    /// <param name="seed">The hash so far; <see cref="UInt128.Zero"/> at the start.</param>
    /// <param name="bytes">The next field.</param>
    public static UInt128 Combine(UInt128 seed, ReadOnlySpan<byte> bytes)
    {
        var state = Absorb((ulong)seed ^ K0, bytes);
        var other = Fold(state ^ (ulong)(seed >> 64), K2 ^ (ulong)bytes.Length);
        return new UInt128(Finish(other, (ulong)bytes.Length, K3), Finish(state, (ulong)(seed >> 64), K1));
    }

    /// <summary>The hash of a number together with an earlier hash.</summary>
    public static UInt128 Combine(UInt128 seed, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        return Combine(seed, bytes);
    }

    private static ulong Absorb(ulong state, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 8)
        {
            state = Fold(state ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes), K1);
            bytes = bytes[8..];
        }

        return Fold(state ^ Rest(bytes), K2 ^ (ulong)bytes.Length);
    }

    /// <summary>Up to seven bytes as one number, the first the lowest; read in two halves that may overlap, as a loop costs more than all else here.</summary>
    private static ulong Rest(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(bytes) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) << (8 * (bytes.Length - 4))),
        >= 2 => BinaryPrimitives.ReadUInt16LittleEndian(bytes) | ((ulong)bytes[^1] << (8 * (bytes.Length - 1))),
        1 => bytes[0],
        _ => 0,
    };

    private static ulong Finish(ulong state, ulong length, ulong key) => Fold(state ^ key, length ^ K0);

    private static ulong Fold(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return high ^ low;
    }
}
