using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class HeterogeneityTests
{
    private const double Half = 0.1959963984540054;

    // Standard errors of 0.1: Q = 100 × 0.1² + 100 × 0.1² = 2, with one degree of freedom; 1 - pchisq(2, 1) = 0.1572992 in R.
    [Fact]
    public void Two_estimates_a_fifth_apart() => Heterogeneity.PValue([(0, new Interval(-Half, Half)), (0.2, new Interval(0.2 - Half, 0.2 + Half))]).ShouldBe(0.1572992, 1e-7);

    [Fact]
    public void Equal_estimates_do_not_differ() => Heterogeneity.PValue([(0.3, new Interval(0.2, 0.4)), (0.3, new Interval(0, 0.6))]).ShouldBe(1, 1e-9);

    [Fact]
    public void One_estimate_has_nothing_to_differ_from() => Heterogeneity.PValue([(0.3, new Interval(0.2, 0.4))]).ShouldBe(1);
}
