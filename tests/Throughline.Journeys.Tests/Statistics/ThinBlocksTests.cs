using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class ThinBlocksTests
{
    // Of 300 members the 150th lies in a week of 100; the many weeks of 1 to 9 after them do not make 9 usual.
    [Fact]
    public void A_long_thin_end_is_thin() =>
        ThinBlocks.Of([95, 100, 98, 9, 1, 0, 2, 1, 3, 2, 1, 1]).ShouldBe([false, false, false, true, true, true, true, true, true, true, true, true]);

    [Fact]
    public void A_tenth_of_a_usual_week_is_not_thin() => ThinBlocks.Of([100, 100, 10, 9]).ShouldBe([false, false, false, true]);

    [Fact]
    public void Nothing_has_no_thin_weeks()
    {
        ThinBlocks.Of([]).ShouldBeEmpty();
        ThinBlocks.Of([0, 0]).ShouldBe([false, false]);
    }
}
