using Throughline.Office.Sessions;

namespace Throughline.Office.Tests.Sessions;

/// <summary>How much data there is for a mapping session.</summary>
public sealed class DataCoverTests
{
    private static readonly DateTimeOffset First = new(2026, 8, 24, 23, 59, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-08-24T23:59:00Z", 1, false)]
    [InlineData("2026-08-25T00:00:00Z", 2, false)]
    [InlineData("2026-10-22T12:00:00Z", 60, false)]
    [InlineData("2026-11-20T23:59:59Z", 89, false)]
    [InlineData("2026-11-21T00:00:00Z", 90, true)]
    [InlineData("2026-11-21T02:00:00+03:00", 89, false)]
    public void DaysAreThoseOfUtcTheFirstAndTheLastIncluded(string last, int days, bool isEnough)
    {
        var cover = new DataCover(First, DateTimeOffset.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
        (cover.Days(), cover.IsEnough()).ShouldBe((days, isEnough));
    }

    [Fact]
    public void WithoutAnEventThereIsNoDay()
    {
        var cover = new DataCover(null, null);
        (cover.Days(), cover.IsEnough(), cover.WindowFrom(First)).ShouldBe((0, false, First));
    }

    [Theory]
    [InlineData("2027-03-01T08:00:00Z", "2026-12-02")]
    [InlineData("2026-11-21T00:00:00Z", "2026-08-24")]
    [InlineData("2026-10-22T12:00:00Z", "2026-08-24")]
    public void TheWindowIsTheLastNinetyDaysOrAllThatThereIs(string last, string from)
    {
        var cover = new DataCover(First, DateTimeOffset.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
        var begin = cover.WindowFrom(DateTimeOffset.UnixEpoch);
        begin.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(from + " 00:00");
        (cover with { First = begin < First ? First : begin }).Days().ShouldBeLessThanOrEqualTo(DataPack.Days);
    }
}
