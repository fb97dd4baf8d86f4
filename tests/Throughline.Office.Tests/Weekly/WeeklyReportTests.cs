using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Records;
using Throughline.Office.Releases;
using Throughline.Office.Suggestions;
using Throughline.Office.Weekly;

namespace Throughline.Office.Tests.Weekly;

public sealed class WeeklyReportTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 7, 1);

    [Fact]
    public void R017_a_map_published_on_15_February_is_out_of_date_on_1_July()
    {
        var duty = Report([Map(published: new DateOnly(2026, 2, 15))]).Duties.ShouldHaveSingleItem();

        (duty.Kind, duty.Owner, duty.Subject, duty.On, duty.IsLate).ShouldBe((DutyKind.OutOfDate, "map-owner", "vpn", new DateOnly(2026, 2, 15), true));
        Report([Map(published: new DateOnly(2026, 4, 1))]).Duties.ShouldBeEmpty("one quarter has begun since");
    }

    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-08", false)]
    [InlineData("2026-07-09", null)]
    public void R028_a_version_that_a_release_asks_for_is_told_from_a_week_before_it_is_due(string due, bool? isLate)
    {
        var release = new Release("New portal", new DateOnly(2026, 6, 20), DateOnly.Parse(due), [new TouchedMap("vpn", [])]);

        var duties = Report([Map() with { Tasks = [MapTask.Of(release, "vpn", [], Today)] }]).Duties;

        duties.Select(duty => (duty.Kind, duty.Because, duty.IsLate)).ShouldBe(isLate is { } late ? [(DutyKind.MapTask, "New portal", late)] : []);
    }

    [Fact]
    public void What_is_done_or_answered_is_not_told()
    {
        var release = new Release("New portal", new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 10), [new TouchedMap("vpn", [])]) { Kind = ReleaseKind.PortalLaunch };
        var version = new DateOnly(2026, 6, 5);

        Report([Map() with { Tasks = [MapTask.Of(release, "vpn", [version], Today)], Calls = [ReviewCall.Of(release, "vpn", [version], null, Today)!] }]).Duties.ShouldBeEmpty();
        Report([Map() with { Calls = [ReviewCall.Of(release, "vpn", [], null, Today)!] }]).Duties.ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.ReviewCalled);
    }

    [Fact]
    public void Who_answers_for_several_maps_is_told_once_that_the_feed_has_stopped()
    {
        var old = Now.AddDays(-3);

        var duties = Report([Map(newest: old), Map(newest: old), Map("desk-lead", newest: old)]).Duties;

        duties.Select(duty => (duty.Owner, duty.Kind)).ShouldBe([("desk-lead", DutyKind.FeedStopped), ("map-owner", DutyKind.FeedStopped)]);
        Report([Map(newest: Now.AddDays(-3).AddMinutes(1))]).Duties.ShouldBeEmpty();
    }

    [Fact]
    public void A_drift_is_told_when_it_has_grown_by_more_than_chance()
    {
        Kinds(Drift(low: .01)).ShouldBe([DutyKind.Drifted]);
        Kinds(Drift(low: -.01)).ShouldBeEmpty("the difference may be nothing");
        Kinds(Drift(low: null)).ShouldBeEmpty();

        static IEnumerable<DutyKind> Kinds(Comparison drift) => Report([Map() with { Drift = drift }]).Duties.Select(duty => duty.Kind);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(7, false)]
    [InlineData(8, null)]
    public void A_reply_is_told_in_the_week_in_which_it_is_due_and_after_that(int days, bool? isLate)
    {
        var suggestion = new Suggestion("vpn", "Say how long it takes", null, Now.AddDays(-9), null, Now.AddDays(days));

        var duties = Report([], [new OpenSuggestion("s1", null, suggestion)]).Duties;

        duties.Select(duty => (duty.Owner, duty.Subject, duty.IsLate)).ShouldBe(isLate is { } late ? [(null, "s1", late)] : []);
    }

    [Fact]
    public void It_is_told_by_owner_and_what_nobody_answers_for_last()
    {
        var unused = Today.AddDays(-60);
        var report = Report([Map(null) with { UnusedSince = unused }, Map("zoe-role") with { UnusedSince = unused }, Map(published: new DateOnly(2026, 2, 15)) with { UnusedSince = unused }]);

        report.ByOwner.Select(owner => (owner.Key, owner.Count())).ShouldBe([("map-owner", 2), ("zoe-role", 1), (null, 1)]);
        report.Duties.Where(duty => duty.Owner == "map-owner").Select(duty => duty.Kind).ShouldBe([DutyKind.OutOfDate, DutyKind.Unused]);
    }

    [Fact]
    public void A_week_in_which_nothing_is_asked_is_empty() => Report([Map()]).ByOwner.ShouldBeEmpty();

    private static WeeklyReport Report(IReadOnlyList<WatchedMap> maps, IReadOnlyList<OpenSuggestion>? suggestions = null) => WeeklyReport.Of(maps, suggestions ?? [], Now, Now);

    private static WatchedMap Map(string? owner = "map-owner", DateOnly? published = null, DateTimeOffset? newest = null)
    {
        var at = new DateTimeOffset((published ?? new DateOnly(2026, 6, 15)).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var drawn = new DrawnMap(new JourneyMap("vpn", "VPN", null, [])) { Owner = owner };
        return new WatchedMap(new KeptMap(drawn, new RecordEntry(1, MapRecords.Kind.Key("vpn"), 1, IsDeleted: false, "map-owner", at, "")), MapFreshness.Of(new MapAge(newest ?? Now, at, at, null, null), Now));
    }

    private static Comparison Drift(double? low)
    {
        return new Comparison(Share(.12), Share(.07), Share(.05) with { Low = low, High = .09 });

        static Figure Share(double value) => new("map-drift", value, null, null, 400, "share", "journeys", Now.AddDays(-28), Now, Now);
    }
}
