using System.Buffers.Binary;
using System.IO.Compression;

namespace Throughline.Sources.Containers;

/// <summary>
/// Gzip, member by member (RFC 1952), with check sum and length compared: the framework's own stream
/// takes a file that was cut off, or has something else after it, for a whole one.
/// </summary>
internal static class GzipFile
{
    private const int TrailerBytes = 8;

    /// <param name="packed">Seekable, at its begin.</param>
    public static void Unpack(Stream packed, string target, string name, UnpackBudget budget, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var output = File.Create(target);
        var buffer = new byte[128 * 1024];
        while (packed.Position < packed.Length && !IsPadding(packed))
        {
            GzipHeader.Skip(packed, name);
            UnpackMember(packed, output, buffer, name, budget, progress, cancellationToken);
        }
    }

    private static void UnpackMember(
        Stream packed, FileStream output, byte[] buffer, string name, UnpackBudget budget, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        uint crc = 0;
        var length = 0L;
        using var feed = new GzipFeed(packed);
        using var inflated = new DeflateStream(feed, CompressionMode.Decompress);
        int read;
        while ((read = inflated.Read(buffer)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            budget.Spend(read);
            crc = Crc32.Append(crc, buffer.AsSpan(0, read));
            length += read;
            output.Write(buffer, 0, read);
            progress?.Report(budget.Unpacked);
        }

        packed.Position = AfterTrailer(packed, feed.LastPortion, crc, length, name);
    }

    /// <summary>
    /// Finds the member's trailer, whose eight bytes are known by now, in the last portion of packed bytes.
    /// That another place there holds the same eight has odds of one in 10^15.
    /// </summary>
    private static long AfterTrailer(Stream packed, long from, uint crc, long length, string name)
    {
        Span<byte> trailer = stackalloc byte[TrailerBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)length);
        var window = new byte[packed.Position - from + TrailerBytes];
        packed.Position = from;
        var have = window.AsSpan(0, packed.ReadAtLeast(window, window.Length, throwOnEndOfStream: false));
        var at = have.IndexOf(trailer);
        if (at < 0) throw FileUnpacker.Damaged(name, "the gzip data ends too early, or its check sum does not match");
        while (length == 0 && at + TrailerBytes < have.Length && have[at + TrailerBytes] == 0) at++;
        return from + at + TrailerBytes;
    }

    /// <summary>Zeros up to the end, as tapes and some tools leave them.</summary>
    private static bool IsPadding(Stream packed)
    {
        var start = packed.Position;
        if (start == 0) return false;
        int b;
        do b = packed.ReadByte();
        while (b == 0);
        packed.Position = start;
        return b < 0;
    }
}
