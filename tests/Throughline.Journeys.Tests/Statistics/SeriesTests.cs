using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class SeriesTests
{
    [Fact]
    public void A_step_is_found_where_it_is()
    {
        var step = StepTest.Of([4.2, 4.1, 4.3, 4.2, 4.15, 3.1, 3.2, 3.0, 3.15], Weights(9))!;

        step.Block.ShouldBe(5);
        step.Before.ShouldBe(4.19, 1e-12);
        step.After.ShouldBe(3.1125, 1e-12);
        step.PValue.ShouldBeLessThan(1e-4);
        (step.Earliest, step.Latest).ShouldBe((5, 5));
    }

    // R: t.test(c(3, 4, 5), c(6, 7, 8), var.equal = TRUE): t = -3.6742, df = 4, p-value = 0.02131. Only one place can be tried.
    [Fact]
    public void With_one_place_to_try_it_is_the_t_test()
    {
        var step = StepTest.Of([3, 4, 5, 6, 7, 8], Weights(6))!;

        step.PValue.ShouldBe(0.02131, 5e-6);
    }

    [Fact]
    public void Too_few_blocks_or_none_that_vary_have_no_step()
    {
        StepTest.Of([1, 2, 3, 4, 5], Weights(5)).ShouldBeNull();
        StepTest.Of([1, 1, 1, 1, 1, 1], Weights(6)).ShouldBeNull();
    }

    [Fact]
    public void Where_nothing_changes_a_step_is_seldom_found()
    {
        const int runs = 3000;
        var random = new Random(3);
        var found = Enumerable.Range(0, runs).Count(_ => StepTest.Of([.. Enumerable.Range(0, 13).Select(_ => random.NextDouble() + random.NextDouble())], Weights(13))!.PValue <= 0.05);

        ((double)found / runs).ShouldBeLessThan(0.055);
    }

    [Fact]
    public void What_follows_two_weeks_later_correlates_at_two()
    {
        double[] leading = [5, 1, 7, 2, 9, 4, 3, 8, 6, 2, 7, 1];
        double[] following = [3, 3, .. leading[..^2]];

        LaggedCorrelation.Of(leading, following, 2)!.Correlation.ShouldBe(1, 1e-5);
        LaggedCorrelation.Of(leading, following, 2)!.Pairs.ShouldBe(10);
        LaggedCorrelation.Of(leading, following, 1)!.PValue.ShouldBeGreaterThan(0.05);
        LaggedCorrelation.Of(leading, following, 7).ShouldBeNull();
    }

    [Fact]
    public void Two_drifting_series_have_fewer_pairs_than_steps()
    {
        double[] drift = [.. Enumerable.Range(0, 20).Select(i => i + (i % 2 * 0.5))];
        double[] restless = [.. Enumerable.Range(0, 20).Select(i => i * 7 % 11 + 0.0)];

        var slow = LaggedCorrelation.Of(drift, [.. drift.Select((value, i) => value + (i % 3 * 4))], 0)!;
        var quick = LaggedCorrelation.Of(restless, [.. restless.Select((value, i) => value + (i % 3 * 4))], 0)!;

        Width(slow).ShouldBeGreaterThan(Width(quick));
    }

    // On the scale of Fisher's z the width depends on the number of pairs alone.
    private static double Width(LaggedCorrelation found) => Math.Atanh(found.Interval.High) - Math.Atanh(found.Interval.Low);

    private static double[] Weights(int n) => [.. Enumerable.Repeat(50.0, n)];
}
