using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public class QuantilesTests
{
    [Theory]
    [InlineData(0.0, 1)]
    [InlineData(0.5, 3.5)]
    [InlineData(0.9, 37)]
    [InlineData(1.0, 64)]
    public void BetweenTwoValuesTheyAreInterpolatedAsNumPyDoes(double probability, double expected)
    {
        // numpy.quantile([1, 2, 3, 4, 10, 64], p)
        Quantiles.Of([64, 3, 10, 1, 4, 2], probability).ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void TheyAreThoseOfTheSortedValues() =>
        Prop.ForAll<int, int, byte>((seed, size, percent) =>
        {
            var random = new Random(seed);
            // Few distinct values in half of the runs: ties are where selection goes wrong.
            var values = Enumerable.Range(0, 1 + (Math.Abs(size % 20) * 50)).Select(_ => random.NextInt64(random.Next(2) == 0 ? 5 : long.MaxValue / 4)).ToArray();
            var probability = percent % 101 / 100.0;
            var sorted = values.Order().ToArray();
            var position = (sorted.Length - 1) * probability;
            var (below, above) = (sorted[(int)position], sorted[Math.Min((int)position + 1, sorted.Length - 1)]);
            var expected = position > (int)position ? below + ((position - (int)position) * (above - below)) : below;

            Quantiles.Of(values.AsSpan().ToArray(), probability).ShouldBe(expected);
            Quantiles.Median(values).ShouldBe(sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : sorted[(sorted.Length / 2) - 1] + (0.5 * (sorted[sorted.Length / 2] - sorted[(sorted.Length / 2) - 1])));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(0)]
    public void SortedReversedAndEqualValuesAreSelectedToo(int step)
    {
        var values = Enumerable.Range(0, 100_001).Select(i => (long)i * step).ToArray();

        Quantiles.Median(values).ShouldBe(50_000.0 * step);
    }

    [Fact]
    public void NothingHasNoMedian() => Should.Throw<ArgumentOutOfRangeException>(() => Quantiles.Median([]));
}
