using Throughline.Journeys.Clocks;
using Throughline.Office.Records;
using Throughline.Office.Suggestions;

namespace Throughline.Office.Tests.Suggestions;

/// <summary>Until when a reply is promised.</summary>
public sealed class ReplyPromiseTests
{
    private static readonly ReplyPromise Plain = new(ClockPolicy.Default);

    // The desk works Monday to Thursday from 9 to 17 in Berlin and has a holiday on Monday, 9 November 2026.
    private static readonly ReplyPromise Agreed = new(new ClockPolicy
    {
        Calendars =
        [
            CalendarDefinition.Always,
            new CalendarDefinition
            {
                Name = "desk",
                Zone = "Europe/Berlin",
                Week = new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday }.ToDictionary(day => day, IReadOnlyList<WorkingInterval> (_) => [new WorkingInterval(540, 1020)]),
                SpecialDays = new Dictionary<DateOnly, IReadOnlyList<WorkingInterval>> { [new DateOnly(2026, 11, 9)] = [] },
            },
        ],
    });

    [Theory]
    [InlineData("2026-11-02T10:00Z", "2026-11-09T10:00Z")] // a Monday: the same time next Monday
    [InlineData("2026-11-06T16:30Z", "2026-11-13T16:30Z")] // a Friday
    [InlineData("2026-11-07T10:00Z", "2026-11-14T00:00Z")] // a Saturday counts from Monday on: the end of Friday
    public void ItIsFiveWeekdaysLater(string at, string due) => Plain.DueAfter(Moment(at)).ShouldBe(Moment(due));

    [Fact]
    public void ByTheDesksOwnDaysAndHolidays() => Agreed.DueAfter(Moment("2026-11-04T10:00Z")).ShouldBe(Moment("2026-11-16T10:00Z"));

    [Fact]
    public void TheTimeOfAReplyLeavesOutDaysOff()
    {
        Plain.Between(Moment("2026-11-06T12:00Z"), Moment("2026-11-09T12:00Z")).ShouldBe(TimeSpan.FromDays(1));
        Agreed.Between(Moment("2026-11-05T12:00Z"), Moment("2026-11-10T12:00Z")).ShouldBe(TimeSpan.FromDays(1));
    }

    [Fact]
    public void ASuggestionIsOverdueOnlyWithoutAReply()
    {
        var waiting = new Suggestion(null, "more light", null, Moment("2026-11-02T10:00Z"), null, Moment("2026-11-09T10:00Z"));
        (waiting.IsOverdue(waiting.Due), waiting.IsOverdue(waiting.Due.AddSeconds(1))).ShouldBe((false, true));
        (waiting with { Reply = new SuggestionReply(SuggestionOutcome.Done, "done", "lead", waiting.Due.AddDays(2)) }).IsOverdue(waiting.Due.AddDays(3)).ShouldBeFalse();
    }

    [Fact]
    public void ASuggestionIsKeptAsItIsWrittenHere() => RecordJson.Write(new Suggestion(null, "more light", null, Moment("2026-11-02T10:00Z"), null, Moment("2026-11-09T10:00Z")) { Reply = new SuggestionReply(SuggestionOutcome.Declined, "no", "lead", Moment("2026-11-03T10:00Z")) }).ShouldBe(
        """{"text":"more light","at":"2026-11-02T10:00:00+00:00","due":"2026-11-09T10:00:00+00:00","reply":{"outcome":"declined","text":"no","by":"lead","at":"2026-11-03T10:00:00+00:00"}}""");

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
