using System.Buffers.Binary;
using Throughline.Storage.Events;

namespace Throughline.Storage.Tests;

/// <summary>Wherever the writing of a commit is cut off, the store opens as it was before the commit; only the whole of it counts.</summary>
public sealed class KilledCommitTests : IDisposable
{
    // More than a row group of DuckDB's: those it writes ahead of the commit are what came back without it.
    private const int Rows = 150_000;

    private readonly TestStore _test = new();
    private readonly byte[] _log;
    private readonly string _before;

    public KilledCommitTests()
    {
        _test.Import("a.csv", new Happening("one", 1), new Happening("two", 2));
        _test.Reopen();
        using (var import = _test.Store.BeginImport(TestStore.File("b.csv")))
        {
            TestStore.Append(import, true, [.. Enumerable.Range(0, Rows).Select(i => new Happening($"T-{i}", i, Minute: i))]);
            import.Commit(TestContext.Current.CancellationToken);
        }

        _log = File.ReadAllBytes(_test.Path + ".wal");
        _before = _test.Path + ".killed";
        File.Copy(_test.Path, _before);
    }

    [Fact]
    public void WhereverTheLogEndsTheImportIsAllThereOrNotAtAll()
    {
        var ends = Ends(_log);
        ends.Count.ShouldBeGreaterThan(5);
        foreach (var end in ends.SkipLast(1).SelectMany(end => new[] { end, end + 1, end + 200 }).Where(end => end < _log.Length)) ShownAfter(end).ShouldBe(2, $"cut off after {end} bytes");

        ShownAfter(_log.Length).ShouldBe(Rows + 2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(20)]
    public void ALogThatHardlyBeganIsNone(int length) => ShownAfter(length).ShouldBe(2);

    [Fact]
    public void WhatWasCommittedBeforeStays()
    {
        _test.Import("c.csv", new Happening("three", 1));
        var two = File.ReadAllBytes(_test.Path + ".wal");
        two.Length.ShouldBeGreaterThan(_log.Length);

        foreach (var length in new[] { two.Length - 1, _log.Length + 1 }) ShownAfter(two[..length]).ShouldBe(Rows + 2);
        ShownAfter(two).ShouldBe(Rows + 3);
    }

    [Fact]
    public void AReaderSeesItSoAsWell()
    {
        File.WriteAllBytes(_before + ".wal", _log[..Ends(_log)[^2]]);
        using var store = EventStore.Open(_before, EventStoreAccess.ReadOnly);
        store.Summary().Events.ShouldBe(2);
    }

    public void Dispose() => _test.Dispose();

    private int ShownAfter(int length) => ShownAfter(_log[..length]);

    private int ShownAfter(byte[] log)
    {
        var path = _test.Path + ".opened";
        File.Copy(_before, path, overwrite: true);
        File.WriteAllBytes(path + ".wal", log);
        using var store = EventStore.Open(path, EventStoreAccess.ReadWrite);
        return store.Load(EventSelection.Everything, TestContext.Current.CancellationToken).Count;
    }

    /// <summary>Where entries of the log end, the last being its own end.</summary>
    private static List<int> Ends(byte[] log)
    {
        var ends = new List<int>();
        for (var at = 8; at < log.Length; ends.Add(at)) at += 16 + (int)BinaryPrimitives.ReadInt64LittleEndian(log.AsSpan(at));
        ends[^1].ShouldBe(log.Length);
        return ends;
    }
}
