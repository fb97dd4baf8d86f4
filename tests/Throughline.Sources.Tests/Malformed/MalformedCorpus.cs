using System.Text;
using Throughline.Sources.Tests.Containers;

namespace Throughline.Sources.Tests.Malformed;

/// <summary>Damaged and hostile files of all formats but delimited text; the same on every run.</summary>
internal static class MalformedCorpus
{
    public static IEnumerable<MalformedFile> All() =>
    [
        .. Named("xes", DamagedText(GoodFiles.Xes(), '<', '>', 11)), .. Named("xes", HostileXml()),
        .. Named("jsonocel", DamagedText(GoodFiles.OcelJson(), '{', '}', 12)), .. Named("jsonocel", WrongJson()),
        .. Named("xmlocel", DamagedText(GoodFiles.OcelXml(), '<', '>', 13)),
        .. Named("sqlite", DamagedDatabases()),
        .. Named("xes.gz", DamagedBytes(FileUnpackerTests.Gzip(Encoding.UTF8.GetBytes(GoodFiles.Xes())), 14)),
        .. Named("zip", DamagedBytes(FileUnpackerTests.Zip(("a.xes", Encoding.UTF8.GetBytes(GoodFiles.Xes())), ("b.jsonocel", Encoding.UTF8.GetBytes(GoodFiles.OcelJson()))), 15)),
        .. Named("bin", Noise()),
    ];

    private static IEnumerable<MalformedFile> Named(string ending, IEnumerable<byte[]> files) =>
        files.Select((bytes, i) => new MalformedFile($"{i}.{ending}", bytes));

    private static IEnumerable<byte[]> DamagedText(string good, char from, char to, int seed)
    {
        var bytes = Encoding.UTF8.GetBytes(good);
        return
        [
            .. Damage.Truncations(bytes, 25),
            .. Damage.BitFlips(bytes, 30, seed),
            .. Damage.Overwritten(bytes, 9, 40, seed),
            .. Damage.Deleted(good, from, to, 20, seed),
            .. Damage.WrongEncodings(good),
            [.. bytes, .. bytes],
            [.. bytes, 0, 0, 0],
        ];
    }

    private static IEnumerable<byte[]> DamagedBytes(byte[] good, int seed) =>
        [.. Damage.Truncations(good, 20), .. Damage.BitFlips(good, 25, seed), .. Damage.Overwritten(good, 9, 30, seed), [.. good, 1, 2, 3], [.. good, .. good]];

    private static IEnumerable<byte[]> DamagedDatabases()
    {
        var good = GoodFiles.OcelSqlite();
        const string Endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS ocel_id, 'step' AS ocel_type FROM n";
        return
        [
            .. Damage.Truncations(good, 10), .. Damage.BitFlips(good, 15, 16), .. Damage.Overwritten(good, 24, 1024, 17), .. Damage.Overwritten(good, 9, 16, 18),
            GoodFiles.OcelSqlite($"DROP TABLE event; CREATE VIEW event AS {Endless};"),
            GoodFiles.OcelSqlite("DROP TABLE event_Step; CREATE TABLE event_Step(ocel_id TEXT, ocel_time TEXT AS (hex(zeroblob(100000000))));"),
            GoodFiles.OcelSqlite("DROP TABLE event_object;"),
            GoodFiles.OcelSqlite("UPDATE event_map_type SET ocel_type_map = 'Step\" t; DROP TABLE event; --';"),
            GoodFiles.OcelSqlite("UPDATE event_Step SET ocel_time = x'00ff', n = NULL;"),
        ];
    }

    private static IEnumerable<byte[]> HostileXml()
    {
        var good = GoodFiles.Xes();
        const string Bomb = "<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        string[] texts =
        [
            good.Replace("<log", Bomb + "<log", StringComparison.Ordinal).Replace("step 1", "&c;", StringComparison.Ordinal),
            good.Replace("<log", "<!DOCTYPE log SYSTEM \"file:///etc/passwd\"><log", StringComparison.Ordinal),
            good.Replace("step 1", "&undeclared;", StringComparison.Ordinal),
            good.Replace("step 1", "&#0;", StringComparison.Ordinal),
            good.Replace("step 1", "st\0ep", StringComparison.Ordinal),
            good.Replace("<trace>", string.Concat(Enumerable.Repeat("<trace>", 5_000)), StringComparison.Ordinal),
            good.Replace("value=\"step 1\"", $"value=\"{new string('y', 200_000)}\"", StringComparison.Ordinal),
            good.Replace("key=\"tags\"", "", StringComparison.Ordinal),
            good.Replace("2026", "9999999", StringComparison.Ordinal),
            good.Replace("2026-01", "2026-13", StringComparison.Ordinal),
            good.Replace("UTF-8", "ebcdic-of-the-moon", StringComparison.Ordinal),
            good.Replace("UTF-8", "UTF-16", StringComparison.Ordinal),
            "<log>" + string.Concat(Enumerable.Repeat("<a>", 50_000)),
            "<log><trace><event>" + string.Concat(Enumerable.Range(0, 150_000).Select(i => $"<int key='k{i}' value='1'/>")) + "</event></trace></log>",
        ];
        return texts.Select(Encoding.UTF8.GetBytes);
    }

    private static IEnumerable<byte[]> WrongJson() => Damage.Replaced(
        GoodFiles.OcelJson(),
        ("\"events\":[", "\"events\":5,\"x\":["),
        ("\"events\":[", "\"events\":{},\"x\":["),
        ("\"objects\":[", "\"objects\":null,\"x\":["),
        ("\"objects\":[", "\"objects\":\"none\",\"x\":["),
        ("\"id\":\"e1\"", "\"id\":{}"),
        ("\"id\":\"e1\"", "\"id\":[1,2]"),
        ("\"type\":\"step 1\"", "\"type\":null"),
        ("\"time\":\"2026", "\"time\":20,\"when\":\"2026"),
        ("\"attributes\":[", "\"attributes\":7,\"x\":["),
        ("\"relationships\":[", "\"relationships\":{},\"x\":["),
        ("{\"objectId\"", "5,{\"objectId\""),
        ("{\"id\":\"e2\"", "null,{\"id\":\"e2\""),
        ("\"step 2\"", "\"\\ud800\""),
        ("\"step 2\"", "\"\\u0000\""),
        ("\"value\":\"3\"", "\"value\":1e999"),
        ("\"value\":\"3\"", "\"value\":" + new string('[', 100) + new string(']', 100)),
        ("\"id\":\"o1\"", "\"id\":\"o0\""),
        ("\"id\":\"e1\"", "\"id\":\"e0\""));

    private static IEnumerable<byte[]> Noise()
    {
        var random = new Random(19);
        for (var i = 0; i < 20; i++)
        {
            var bytes = new byte[random.Next(1, 5_000)];
            random.NextBytes(bytes);
            yield return bytes;
        }

        byte[][] heads = [[0x1f, 0x8b], [0x50, 0x4b, 3, 4], [.. "SQLite format 3\0"u8], [.. "<log>"u8], [.. "{\"eventTypes\":"u8], [.. "PK"u8], [0xff, 0xfe], [0]];
        foreach (var head in heads) yield return head;
        foreach (var head in heads) yield return [.. head, .. new byte[300]];
    }
}
