using Throughline.Office.Maps.Freshness;

namespace Throughline.Office.Tests.Maps;

public sealed class MapFreshnessTests
{
    private static readonly MapAge Published = new(Moment("2026-06-30"), Moment("2026-02-15"), Moment("2026-02-15"), null, null);

    // R017: published on 15 February, two quarters have begun on 1 July: April's and July's.
    [Theory]
    [InlineData("2026-06-30", FreshnessState.Fresh)]
    [InlineData("2026-07-01", FreshnessState.OutOfDate)]
    public void A_map_is_out_of_date_when_two_quarters_have_begun_without_a_version_or_review(string day, FreshnessState state) =>
        MapFreshness.Of(Published, Moment(day)).State.ShouldBe(state);

    [Fact]
    public void A_review_keeps_it_fresh()
    {
        var reviewed = Published with { LastReview = new DateOnly(2026, 4, 1) };

        MapFreshness.Of(reviewed, Moment("2026-07-01")).State.ShouldBe(FreshnessState.Fresh);
        reviewed.LastTouched.ShouldBe(new DateOnly(2026, 4, 1));
    }

    [Fact]
    public void A_version_after_the_review_counts() =>
        (Published with { LastReview = new DateOnly(2026, 1, 2) }).LastTouched.ShouldBe(new DateOnly(2026, 2, 15));

    // R024: the feed stops for three days.
    [Theory]
    [InlineData("2026-03-04T08:59:59Z", 0)]
    [InlineData("2026-03-04T09:00:00Z", 1)]
    public void A_feed_that_stopped_three_days_ago_turns_it_amber(string now, int lapses)
    {
        var freshness = MapFreshness.Of(Published with { NewestEvent = Moment("2026-03-01T09:00:00Z") }, Moment(now));

        freshness.Lapses.Select(lapse => lapse.Kind).ShouldBe(Enumerable.Repeat(LapseKind.Feed, lapses));
        freshness.State.ShouldBe(lapses == 0 ? FreshnessState.Fresh : FreshnessState.Amber);
    }

    [Theory]
    [InlineData("2026-05-16", FreshnessState.Fresh)]
    [InlineData("2026-05-17", FreshnessState.Amber)]
    public void A_review_is_due_as_many_days_after_the_first_version_as_was_agreed(string day, FreshnessState state)
    {
        // 15 February and 90 days is 16 May.
        var age = Published with { ReviewDays = 90, NewestEvent = Moment(day) };

        age.ReviewDue.ShouldBe(new DateOnly(2026, 5, 16));
        MapFreshness.Of(age, Moment(day)).State.ShouldBe(state);
    }

    [Fact]
    public void After_a_review_it_is_due_as_many_days_after_that() =>
        (Published with { ReviewDays = 90, LastReview = new DateOnly(2026, 5, 1) }).ReviewDue.ShouldBe(new DateOnly(2026, 7, 30));

    [Fact]
    public void The_worst_lapse_comes_first()
    {
        var freshness = MapFreshness.Of(Published with { ReviewDays = 30 }, Moment("2026-08-01"));

        freshness.Lapses.Select(lapse => lapse.Kind).ShouldBe([LapseKind.Untouched, LapseKind.Feed, LapseKind.Review]);
        freshness.State.ShouldBe(FreshnessState.OutOfDate);
    }

    [Fact]
    public void A_draft_that_nobody_kept_does_not_age()
    {
        var freshness = MapFreshness.Of(new MapAge(Moment("2026-07-31"), null, null, null, null), Moment("2026-08-01"));

        (freshness.State, freshness.Age.LastTouched, freshness.Age.ReviewDue).ShouldBe((FreshnessState.Fresh, null, null));
    }

    [Theory]
    [InlineData("2026-03-31", "2026-04-01", 1)]
    [InlineData("2026-04-01", "2026-06-30", 0)]
    [InlineData("2025-12-31", "2026-01-01", 1)]
    [InlineData("2025-02-15", "2026-07-01", 6)]
    public void Quarters_begin_in_January_April_July_and_October(string last, string today, int begun) =>
        Quarters.BegunSince(DateOnly.Parse(last), DateOnly.Parse(today)).ShouldBe(begun);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, styles: System.Globalization.DateTimeStyles.AssumeUniversal);
}
