using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class DistributionTests
{
    private static readonly FigureScope Whole = new(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

    [Fact]
    public void Whole_numbers_have_a_bin_each() =>
        Of("per-instance", Summary.Mean, 1, 3, 1, 2, 3, 3).Bins.Select(bin => (bin.Low, bin.Count)).ShouldBe([(1, 2), (2, 1), (3, 3)]);

    [Fact]
    public void A_share_has_two() =>
        Of("share", Summary.Share, 1, 0, 0, 1, 1).Bins.Select(bin => bin.Count).ShouldBe([2, 3]);

    [Fact]
    public void Durations_over_decades_are_binned_by_a_factor()
    {
        var spread = Of("seconds", Summary.Median, 0, 1, 60, 3600, 86_400);

        spread.IsLogarithmic.ShouldBeTrue();
        spread.Bins.Sum(bin => bin.Count).ShouldBe(5);
        spread.Bins[^1].High.ShouldBe(86_400, 1e-6);
        spread.Quantiles[2].ShouldBe(60);
    }

    [Fact]
    public void All_equal_is_one_bin() =>
        Of("score", Summary.Mean, 4.5, 4.5).Bins.Select(bin => bin.Count).ShouldBe([2]);

    [Fact]
    public void Nothing_has_no_bins() => Of("seconds", Summary.Median).Bins.ShouldBeEmpty();

    private static Distribution Of(string unit, Summary summary, params double[] values) => Distribution.Of(
        new Measure(new MetricDefinition("m", "M", "", "", unit, Better.Lower), summary, "all", new Observations([.. Enumerable.Range(0, values.Length)], values)), Whole);
}
