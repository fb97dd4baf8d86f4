using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class DiscreteFamilyTests
{
    // With k = 1 three tests could reach 0.05, with k = 2 two could reach 0.025: two are as many as k, so 0.05 / 2.
    [Fact]
    public void Tests_that_cannot_be_significant_do_not_count() =>
        DiscreteFamily.Threshold([0.001, 0.02, 0.03, 0.2, 0.5], 0.05).ShouldBe(0.025);

    [Fact]
    public void Where_all_can_be_it_is_Bonferroni() => DiscreteFamily.Threshold([0.001, 0.001, 0.001, 0.001], 0.05).ShouldBe(0.0125);

    [Fact]
    public void Without_tests_nothing_is_significant() => DiscreteFamily.Threshold([], 0.05).ShouldBe(0);
}
