namespace Throughline.Sources.Containers;

/// <summary>The check sum of gzip and zip (RFC 1952, section 8), eight bytes a step; the framework has no public one.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = BuildTables();

    /// <summary>The check sum of further bytes after those that gave <paramref name="crc"/>; 0 at the start.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        while (bytes.Length >= 8)
        {
            crc ^= BitConverter.ToUInt32(bytes);
            crc = Tables[7][crc & 0xff] ^ Tables[6][(crc >> 8) & 0xff] ^ Tables[5][(crc >> 16) & 0xff] ^ Tables[4][crc >> 24]
                ^ Tables[3][bytes[4]] ^ Tables[2][bytes[5]] ^ Tables[1][bytes[6]] ^ Tables[0][bytes[7]];
            bytes = bytes[8..];
        }

        foreach (var b in bytes) crc = Tables[0][(crc ^ b) & 0xff] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[][] BuildTables()
    {
        var tables = Enumerable.Range(0, 8).Select(_ => new uint[256]).ToArray();
        for (uint i = 0; i < 256; i++)
        {
            var c = i;
            for (var bit = 0; bit < 8; bit++) c = (c & 1) != 0 ? 0xedb88320 ^ (c >> 1) : c >> 1;
            tables[0][i] = c;
        }

        for (var slice = 1; slice < 8; slice++)
        {
            for (var i = 0; i < 256; i++)
            {
                var c = tables[slice - 1][i];
                tables[slice][i] = tables[0][c & 0xff] ^ (c >> 8);
            }
        }

        return tables;
    }
}
