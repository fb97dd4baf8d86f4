using System.IO.Compression;
using System.Text;
using Throughline.Journeys;
using Throughline.Sources.Containers;
using Throughline.Sources.Tests.Malformed;

namespace Throughline.Sources.Tests.Containers;

public sealed class FileUnpackerTests : IDisposable
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 5_000).Select(i => $"{i};{i * 7919 % 1000}")));

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void PlainFileStaysWhereItIs()
    {
        var file = _folder.File("a.csv", Content);

        Unpack(file.Path).ShouldBe([file]);
    }

    [Fact]
    public void GzipIsKnownByContentNotByName()
    {
        var file = Unpack(_folder.File("a.csv", Gzip(Content)).Path, out var bytes);

        file.ShouldBe(["a.csv"]);
        bytes.ShouldBe([Content]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void GzipOfSeveralMembersIsReadWhole(int members)
    {
        var packed = Enumerable.Range(0, members).SelectMany(_ => Gzip(Content)).ToArray();

        Unpack(_folder.File("a.gz", packed).Path, out var bytes);

        bytes[0].Length.ShouldBe(members * Content.Length);
    }

    [Fact]
    public void EmptyMembersAndPaddingOfGzipAreNoDamage()
    {
        byte[] packed = [.. Gzip([]), .. Gzip(Content), .. Gzip([]), .. new byte[512]];

        Unpack(_folder.File("a.gz", packed).Path, out var bytes);

        bytes[0].ShouldBe(Content);
    }

    [Fact]
    public void GzipCutAnywhereIsRefused()
    {
        var packed = Gzip(Content);
        for (var length = 2; length < packed.Length; length += Math.Max(1, packed.Length / 150))
            Refused(_folder.File("a.gz", packed[..length]).Path).Problem.ShouldBe(Problem.BadInput, $"{length} of {packed.Length} bytes");
        Refused(_folder.File("a.gz", packed[..^1]).Path).Message.ShouldContain("a.gz");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(8)]
    public void GzipWithAWrongTrailerIsRefused(int fromEnd)
    {
        var packed = Gzip(Content);
        packed[^fromEnd] ^= 0x10;

        Refused(_folder.File("a.gz", packed).Path).Problem.ShouldBe(Problem.BadInput);
    }

    [Fact]
    public void GarbageBehindGzipIsRefused() =>
        Refused(_folder.File("a.gz", [.. Gzip(Content), 1, 2, 3]).Path).Message.ShouldContain("no gzip");

    [Fact]
    public void BombIsStoppedByRatioAndBySize()
    {
        var bomb = _folder.File("bomb.gz", Gzip(new byte[3_000_000])).Path;

        Refused(bomb, new UnpackLimits { RatioFreeBytes = 100_000 }).Message.ShouldContain("200 times");
        Refused(bomb, new UnpackLimits { TotalBytes = 1_000_000 }).Message.ShouldContain("more than 1,000,000 bytes");
        Unpack(bomb).ShouldHaveSingleItem();
    }

    [Fact]
    public void ZipGivesItsMembersButNotWhatSystemsPutIn()
    {
        var zip = Zip(("data/a.csv", Content), ("b.xes.gz", Gzip(Content)), ("__MACOSX/._a.csv", [1]), (".DS_Store", [1]), ("data/", []));

        var names = Unpack(_folder.File("all.zip", zip).Path, out var bytes);

        names.ShouldBe(["all.zip/data/a.csv", "all.zip/b.xes.gz"]);
        bytes.ShouldBe([Content, Content]);
    }

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("x/../../a.csv")]
    [InlineData("..\\a.csv")]
    [InlineData("/etc/a.csv")]
    [InlineData("C:\\a.csv")]
    public void PathThatClimbsOutIsRefused(string path) =>
        Refused(_folder.File("a.zip", Zip(("ok.csv", Content), (path, Content))).Path).Message.ShouldContain("leads out");

    [Fact]
    public void TooManyMembersAreRefused() =>
        Refused(_folder.File("a.zip", Zip([.. Enumerable.Range(0, 12).Select(i => ($"{i}.csv", Content))])).Path, new UnpackLimits { Members = 11 }).Message.ShouldContain("12 files");

    [Fact]
    public void EncryptedMemberIsRefused()
    {
        var zip = Zip(("a.csv", Content));
        zip[6] |= 1;
        var central = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        zip[central + 8] |= 1;

        Refused(_folder.File("a.zip", zip).Path).Message.ShouldContain("encrypted");
    }

    [Fact]
    public void ZipWithAWrongCheckSumIsRefused()
    {
        var zip = Zip(("a.csv", Content));
        var central = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        zip[central + 16] ^= 1;

        Refused(_folder.File("a.zip", zip).Path).Problem.ShouldBe(Problem.BadInput);
    }

    [Fact]
    public void WhatIsNoDataSaysSo()
    {
        Refused(Path.Combine(_folder.Path, "none.csv")).Problem.ShouldBe(Problem.NotFound);
        Refused(Path.Combine(_folder.Path, "no", "none.csv")).Problem.ShouldBe(Problem.NotFound);
        Refused(_folder.Path).Message.ShouldContain("is a folder");
        Refused(_folder.File("empty.csv", []).Path).Message.ShouldContain("empty");
        Refused(_folder.File("empty.gz", Gzip([])).Path).Message.ShouldContain("empty");
        Refused(_folder.File("empty.zip", Zip()).Path).Message.ShouldContain("no data file");
        Refused(_folder.File("inner.zip", Zip(("a.zip", Zip(("b", Content))))).Path).Message.ShouldContain("zip inside a zip");
        Refused(_folder.File("book.xlsx", Zip(("[Content_Types].xml", Content))).Path).Message.ShouldContain("Save the sheet as CSV");
    }

    [Fact]
    public void FileWithoutPermissionIsRefused()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) Assert.Skip("this user may read every file");
        var path = _folder.File("a.csv", Content).Path;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);

        Refused(path).Problem.ShouldBe(Problem.NotAllowed);
    }

    [Fact]
    public void TemporaryFilesGoAwayOnDispose()
    {
        var limits = new UnpackLimits { TempRoot = _folder.Path };
        var packed = _folder.File("a.gz", Gzip(Content)).Path;
        using (var unpacker = new FileUnpacker(limits))
        {
            unpacker.Unpack(packed, null, TestContext.Current.CancellationToken);
            Directory.GetDirectories(_folder.Path).ShouldHaveSingleItem();
        }

        Directory.GetDirectories(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void CancellingStopsTheUnpacking()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        using var unpacker = new FileUnpacker(new UnpackLimits());

        Should.Throw<OperationCanceledException>(() => unpacker.Unpack(_folder.File("a.gz", Gzip(Content)).Path, null, source.Token));
    }

    public void Dispose() => _folder.Dispose();

    internal static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(content);
        var bytes = packed.ToArray();
        // The framework writes nothing at all for nothing; the standard's empty member is this.
        return bytes.Length > 0 ? bytes : [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    }

    internal static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }

    private static IReadOnlyList<SourceFile> Unpack(string path)
    {
        using var unpacker = new FileUnpacker(new UnpackLimits());
        return unpacker.Unpack(path, null, TestContext.Current.CancellationToken);
    }

    private static IReadOnlyList<string> Unpack(string path, out IReadOnlyList<byte[]> bytes)
    {
        using var unpacker = new FileUnpacker(new UnpackLimits());
        var files = unpacker.Unpack(path, null, TestContext.Current.CancellationToken);
        bytes = [.. files.Select(f => File.ReadAllBytes(f.Path))];
        return [.. files.Select(f => f.Name)];
    }

    private static WorkspaceException Refused(string path, UnpackLimits? limits = null)
    {
        using var unpacker = new FileUnpacker(limits ?? new UnpackLimits());
        return Should.Throw<WorkspaceException>(() => unpacker.Unpack(path, null, TestContext.Current.CancellationToken));
    }
}
