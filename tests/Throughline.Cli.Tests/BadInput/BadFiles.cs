using System.IO.Compression;
using System.Text;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.BadInput;

/// <summary>Files that no import may take, each made by its name.</summary>
internal static class BadFiles
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Makes one and answers its path.</summary>
    public static string Make(string kind, TemporaryFolder folder) => kind switch
    {
        "a folder" => Directory.CreateDirectory(folder["folder.csv"]).FullName,
        "empty" => folder.Write("empty.csv", ""),
        "empty gzip" => folder.Write("empty.csv.gz", Gzip("")),
        "blank lines only" => folder.Write("blank.csv", "\n\n   \n\n"),
        "zeroes" => folder.Write("zeroes.csv", new byte[4096]),
        "noise" => folder.Write("noise.csv", Noise(64 * 1024)),
        "picture named csv" => folder.Write("picture.csv", [0x89, .. "PNG\r\n\u001a\n"u8, .. Noise(4096)]),
        "truncated gzip" => folder.Write("cut.csv.gz", Gzip(Log())[..^200]),
        "damaged gzip" => folder.Write("damaged.csv.gz", Damaged(Gzip(Log()))),
        "truncated zip" => folder.Write("cut.zip", Zip(("log.csv", Log()))[..^30]),
        "zip that climbs out" => folder.Write("climbs.zip", Zip(("../../climbed.csv", Log()))),
        "zip with an absolute path" => folder.Write("absolute.zip", Zip(("/tmp/throughline-climbed.csv", Log()))),
        "empty zip" => folder.Write("nothing.zip", Zip()),
        "gzip that unpacks without end" => GzipBomb(folder["endless.csv.gz"]),
        "zip that unpacks without end" => ZipBomb(folder["endless.zip"]),
        "XES with a DTD" => folder.Write("dtd.xes", "<?xml version=\"1.0\"?><!DOCTYPE log [<!ELEMENT log ANY>]>" + Xes("Opened")),
        "XES with a file entity" => folder.Write("entity.xes", "<?xml version=\"1.0\"?><!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Xes("&x;")),
        "XES with laughing entities" => folder.Write("laughs.xes", Laughs()),
        "XES cut in the middle" => folder.Write("cut.xes", Xes("Opened")[..^20]),
        "OCEL cut in the middle" => folder.Write("cut.jsonocel", "{\"objectTypes\":[],\"eventTypes\":[],\"objects\":[],\"events\":[{\"id\":\"e1\",\"type\":\"a\""),
        "header of two million columns" => folder.Write("wide.csv", string.Join(',', Enumerable.Range(0, 2_000_000).Select(column => $"c{column}")) + "\n1,2\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such bad file."),
    };

    private static string Log() => Generated.DeskLog.Csv(Generated.DeskLog.Rows(seed: 9, rows: 500, ties: false));

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Gzip(string text)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return target.ToArray();
    }

    private static byte[] Damaged(byte[] file)
    {
        for (var i = file.Length / 2; i < (file.Length / 2) + 64; i++) file[i] ^= 0xA5;
        return file;
    }

    private static byte[] Zip(params (string Name, string Text)[] members)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in members)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return target.ToArray();
    }

    /// <summary>A megabyte of the letter a, packed, as many gzip members: 40 GB from 40 MB on disk, made at once.</summary>
    private static string GzipBomb(string path)
    {
        var member = Gzip(new string('a', Megabyte));
        using var file = File.Create(path);
        for (var i = 0; i < 40_000; i++) file.Write(member);
        return path;
    }

    /// <summary>Two gigabytes of the letter a in one member of two megabytes.</summary>
    private static string ZipBomb(string path)
    {
        var block = Encoding.ASCII.GetBytes(new string('a', Megabyte));
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        using var stream = zip.CreateEntry("log.csv", CompressionLevel.Optimal).Open();
        for (var i = 0; i < 2048; i++) stream.Write(block);
        return path;
    }

    private static string Xes(string activity) =>
        $"<log><trace><string key=\"concept:name\" value=\"1\"/><event><string key=\"concept:name\" value=\"{activity}\"/><date key=\"time:timestamp\" value=\"2026-03-02T08:00:00Z\"/></event></trace></log>";

    private static string Laughs()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">"));
        return $"<?xml version=\"1.0\"?><!DOCTYPE log [<!ENTITY l0 \"ha\">{entities}]>" + Xes("&l9;");
    }
}
