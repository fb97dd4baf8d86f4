using System.Text;

namespace Throughline.Sources.Tests.Malformed;

/// <summary>Ways to damage a good file, each from a seed.</summary>
internal static class Damage
{
    public static IEnumerable<byte[]> Truncations(byte[] good, int count) =>
        Enumerable.Range(1, count).Select(i => good[..(int)((long)good.Length * i / (count + 1))]);

    public static IEnumerable<byte[]> BitFlips(byte[] good, int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var bytes = good.ToArray();
            for (var flip = 0; flip <= i % 4; flip++) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            yield return bytes;
        }
    }

    /// <summary>A stretch of the file overwritten: with zeros, with 0xff, or with a stretch from elsewhere in it.</summary>
    public static IEnumerable<byte[]> Overwritten(byte[] good, int count, int length, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var bytes = good.ToArray();
            var stretch = bytes.AsSpan(random.Next(Math.Max(1, bytes.Length - length)), Math.Min(length, bytes.Length));
            if (i % 3 == 0) stretch.Clear();
            else if (i % 3 == 1) stretch.Fill(0xff);
            else good.AsSpan(random.Next(Math.Max(1, good.Length - length)), stretch.Length).CopyTo(stretch);
            yield return bytes;
        }
    }

    /// <summary>One of the pieces that begin with a sign is cut out: a tag, a JSON value.</summary>
    public static IEnumerable<byte[]> Deleted(string good, char from, char to, int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var start = good.IndexOf(from, random.Next(good.Length * 3 / 4));
            var end = start < 0 ? -1 : good.IndexOf(to, start);
            yield return Encoding.UTF8.GetBytes(end < 0 ? good[..^1] : good.Remove(start, end - start + 1));
        }
    }

    public static IEnumerable<byte[]> Replaced(string good, params (string Old, string New)[] replacements) =>
        replacements.Select(r => Encoding.UTF8.GetBytes(good.Replace(r.Old, r.New, StringComparison.Ordinal)));

    /// <summary>The text in encodings that it does not say it is in.</summary>
    public static IEnumerable<byte[]> WrongEncodings(string good)
    {
        yield return Encoding.Unicode.GetBytes(good);
        yield return Encoding.BigEndianUnicode.GetBytes(good);
        yield return Encoding.UTF32.GetBytes(good);
        yield return Encoding.Latin1.GetBytes(good.Replace('e', 'é'));
        yield return [0xff, 0xfe, .. Encoding.UTF8.GetBytes(good)];
        yield return [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(good)];
    }
}
