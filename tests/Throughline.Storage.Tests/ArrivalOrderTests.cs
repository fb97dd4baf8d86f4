using FsCheck;
using FsCheck.Fluent;

namespace Throughline.Storage.Tests;

public sealed class ArrivalOrderTests
{
    /// <summary>Whatever the order in which overlapping files arrive, and however often, the store holds the same.</summary>
    [Fact]
    public void TheOrderOfArrivalDoesNotMatter() =>
        Prop.ForAll(Files, files =>
        {
            var forwards = Imported(files);
            forwards.ShouldBe(Imported(files.Reverse()));
            forwards.ShouldBe(Imported(files.Concat(files)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static Arbitrary<(string Name, Happening[] Events)[]> Files =>
        Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(1, 9), 12), 3)
            .Select(files => files.Select((keys, file) => ($"{(char)('a' + file)}.csv", Happenings(keys))).ToArray())
            .ToArbitrary();

    private static Happening[] Happenings(int[] keys) =>
        [.. keys.Select((key, i) => new Happening("k" + key, 1 + (i / 2), (byte)(i % 2), key))];

    private static IReadOnlyList<string> Imported(IEnumerable<(string Name, Happening[] Events)> files)
    {
        using var test = new TestStore();
        foreach (var (name, events) in files)
        {
            var outcome = test.Import(name, events);
            (outcome.Events + outcome.DuplicateEvents).ShouldBe(events.Length);
            (outcome.UsedRows + outcome.DuplicateRows).ShouldBe(events.Length / 2);
        }

        return test.Events();
    }
}
