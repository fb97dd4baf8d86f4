using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class StratifiedRanksTests
{
    private static readonly double[] Permeability = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46, 1.15, 0.88, 0.90, 0.74, 1.21];

    // Hollander and Wolfe's permeability constants; R: wilcox.test(x, y, alternative = "g", exact = FALSE, correct = FALSE) gives 0.1103.
    [Fact]
    public void One_stratum_is_the_test_of_Mann_and_Whitney() =>
        new StratifiedRanks(Permeability, new int[15], 1).PValue(First(10, 15)).ShouldBe(0.1103, 5e-5);

    // Two copies of the same stratum carry twice the evidence: z grows by the root of two.
    [Fact]
    public void Strata_add_up()
    {
        double[] twice = [.. Permeability, .. Permeability.Select(value => value + 100)];
        int[] strata = [.. Enumerable.Repeat(0, 15), .. Enumerable.Repeat(1, 15)];
        bool[] group = [.. First(10, 15), .. First(10, 15)];

        // z = 1.2247 * sqrt(2) = 1.7321; 1 - pnorm(1.7321) = 0.04163.
        new StratifiedRanks(twice, strata, 2).PValue(group).ShouldBe(0.04163, 5e-5);
        new StratifiedRanks(twice, strata, 2).PValue(group, designEffect: 2).ShouldBe(0.1103, 5e-5);
    }

    // 1 2 2 3 with the group {2, 3}: rank sum 2.5 + 4 = 6.5, expected 5, variance 2 * 2 / 12 * (5 - 6 / 12) = 1.5.
    [Fact]
    public void Ties_share_their_ranks()
    {
        var p = new StratifiedRanks([1, 2, 2, 3], new int[4], 1).PValue([false, true, false, true]);

        p.ShouldBe(1 - 0.88965, 1e-4);
    }

    [Fact]
    public void The_difference_is_that_of_the_medians_within_strata()
    {
        double[] value = [.. Enumerable.Range(1, 9).Select(i => (double)i), .. Enumerable.Range(1, 9).Select(i => i + 3.0), .. Enumerable.Range(1, 9).Select(i => i + 1000.0), .. Enumerable.Range(1, 9).Select(i => i + 1003.0)];
        int[] strata = [.. Enumerable.Repeat(0, 18), .. Enumerable.Repeat(1, 18)];
        bool[] group = [.. Enumerable.Range(0, 36).Select(i => i / 9 % 2 == 1)];

        var (difference, elsewhere, interval) = new StratifiedRanks(value, strata, 2).Difference(group)!.Value;

        difference.ShouldBe(3);
        elsewhere.ShouldBe((5 + 1005) / 2.0);
        interval.Low.ShouldBeLessThan(3);
        interval.High.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_group_without_others_beside_it_says_nothing() => new StratifiedRanks([1, 2, 3], [0, 0, 1], 2).PValue([true, true, false]).ShouldBe(1);

    // Every number twice, as from customers who are there twice: the scores of a pair go together.
    [Fact]
    public void Pairs_double_the_variance()
    {
        double[] value = [.. Enumerable.Range(0, 40).Select(i => (double)(i / 2 * 7 % 20))];
        int[] pair = [.. Enumerable.Range(0, 40).Select(i => i / 2)];
        var scores = new StratifiedRanks(value, new int[40], 1).Scores([.. Enumerable.Range(0, 40).Select(i => i < 20)]);

        ClusterEffect.Of(scores, pair, 20).ShouldBe(2, 1e-9);
        ClusterEffect.Of([1, -1, 1, -1], [0, 0, 1, 1], 2).ShouldBe(1);
    }

    private static bool[] First(int n, int of) => [.. Enumerable.Range(0, of).Select(i => i < n)];
}
