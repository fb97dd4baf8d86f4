using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class StratifiedChangeTests
{
    // From 10 to 50 of 100 in the group, 10 of 100 both times in the rest: 40 points; the error by hand: shares of 11/102 and 51/102.
    [Fact]
    public void A_change_of_the_group_alone_is_its_change()
    {
        var change = StratifiedChange.Of([new(10, 100, 10, 100)], [new(50, 100, 10, 100)]).ShouldNotBeNull();

        var (rare, half) = (11.0 / 102, 0.5);
        change.Difference.ShouldBe(0.4, 1e-12);
        change.Error.ShouldBe(Math.Sqrt(((3 * rare * (1 - rare)) + (half * half)) / 100), 1e-12);
        change.Interval.High.ShouldBe(0.4 + (1.959963984540054 * change.Error), 1e-12);
    }

    [Fact]
    public void A_change_of_both_is_none() => StratifiedChange.Of([new(10, 100, 20, 100)], [new(40, 100, 50, 100)]).ShouldNotBeNull().Difference.ShouldBe(0, 1e-12);

    // The second stratum has nobody of the group before.
    [Fact]
    public void A_stratum_without_all_four_cells_says_nothing()
    {
        var one = StratifiedChange.Of([new(10, 100, 10, 100)], [new(50, 100, 10, 100)]);

        StratifiedChange.Of([new(10, 100, 10, 100), new(0, 0, 5, 50)], [new(50, 100, 10, 100), new(30, 40, 5, 50)]).ShouldBe(one);
        StratifiedChange.Of([new(0, 0, 5, 50)], [new(30, 40, 5, 50)]).ShouldBeNull();
    }

    [Fact]
    public void A_design_effect_of_four_doubles_the_error() =>
        StratifiedChange.Of([new(10, 100, 10, 100)], [new(50, 100, 10, 100)], 4).ShouldNotBeNull().Error
            .ShouldBe(2 * StratifiedChange.Of([new(10, 100, 10, 100)], [new(50, 100, 10, 100)]).ShouldNotBeNull().Error, 1e-12);
}
