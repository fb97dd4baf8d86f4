using System.Globalization;
using Throughline.Office.Maps;

namespace Throughline.Office.Tests.Maps;

/// <summary>A journey that is new has no baseline before its launch.</summary>
public sealed class MapLaunchTests
{
    // 28 full days: 1 to 28 September; 28 more: 29 September to 26 October.
    private static readonly MapLaunch Launch = new(new DateOnly(2026, 9, 1));

    [Fact]
    public void TheBaselineIsFourFullWeeksFromTheLaunchOnAndTheFirstComparisonAfterFourMore()
    {
        Launch.BaselineEnds.ShouldBe(new DateOnly(2026, 9, 28));
        Launch.FirstComparison.ShouldBe(new DateOnly(2026, 10, 27));
    }

    [Theory]
    [InlineData("2026-10-26T23:59:59Z")]
    [InlineData("2026-09-01T00:00:00Z")]
    [InlineData("2026-08-01T00:00:00Z")]
    public void BeforeTheFirstValidDateNothingIsComparedWithThePeriodBefore(string known)
    {
        var refused = Launch.WhyNotPrevious(new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero), Moment(known)).ShouldNotBeNull();
        refused.ShouldContain("It is launched on 1 Sep 2026, and there is nothing before to compare with. Its baseline is the 28 full days from 1 Sep 2026 to 28 Sep 2026; with 28 more, the first valid comparison is on 27 Oct 2026.");
    }

    [Fact]
    public void FromTheFirstValidDateOnItIs() => Launch.WhyNotPrevious(new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero), Moment("2026-10-27T00:00:00Z")).ShouldBeNull();

    [Theory]
    [InlineData("2026-08-31T23:59:59Z", true)]
    [InlineData("2026-09-01T00:00:00Z", false)]
    public void NothingIsEverComparedWithATimeBeforeTheLaunch(string from, bool isRefused)
    {
        (Launch.WhyNotPrevious(Moment(from), Moment("2027-01-01T00:00:00Z")) is not null).ShouldBe(isRefused);
        (Launch.WhyNotFrom(Moment(from), "What is compared with") is not null).ShouldBe(isRefused);
    }

    [Theory]
    [InlineData("", "from=2026-09-01")]
    [InlineData("priority=P3&from=2026-08-01", "priority=P3&from=2026-09-01")]
    [InlineData("from=2026-10-01&as-of=2026-11-01", "from=2026-10-01&as-of=2026-11-01")]
    public void ItIsSearchedFromItsLaunchOn(string filter, string searched) => Launch.Since(Journeys.Filters.FilterWords.Parse(filter)).ToString().ShouldBe(searched);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
