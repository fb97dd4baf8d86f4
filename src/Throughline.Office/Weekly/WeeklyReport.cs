using Throughline.Office.Maps.Freshness;

namespace Throughline.Office.Weekly;

/// <summary>What the maps of a workspace ask of whom this week.</summary>
/// <param name="At">The moment as of which it holds.</param>
/// <param name="NewestEvent">The newest event of the data; null: there is none.</param>
/// <param name="Duties">By owner, those whom nobody answers for last; for one owner by kind, the oldest first.</param>
public sealed record WeeklyReport(DateTimeOffset At, DateTimeOffset? NewestEvent, IReadOnlyList<Duty> Duties)
{
    private const int DaysAhead = 7;

    /// <summary>The last day that it looks ahead to: what is due by then is told.</summary>
    public DateOnly Until => Day(At).AddDays(DaysAhead);

    /// <summary>The duties of everybody who has any, in their order.</summary>
    public IReadOnlyList<IGrouping<string?, Duty>> ByOwner => [.. Duties.GroupBy(duty => duty.Owner)];

    /// <summary>The report of a moment.</summary>
    /// <param name="maps">The maps; of drafts nothing is asked but what releases ask.</param>
    /// <param name="suggestions">The suggestions without a reply.</param>
    /// <param name="newest">The newest event of the data; null: there is none.</param>
    /// <param name="now">The moment.</param>
    public static WeeklyReport Of(IReadOnlyList<WatchedMap> maps, IReadOnlyList<OpenSuggestion> suggestions, DateTimeOffset? newest, DateTimeOffset now)
    {
        var report = new WeeklyReport(now, newest, []);
        IEnumerable<Duty> duties =
        [
            .. maps.SelectMany(map => MapDuties.Of(map, Day(now), report.Until)),
            .. Feed(maps),
            .. suggestions.Where(open => Day(open.Suggestion.Due) <= report.Until).Select(open => Reply(open, now)),
        ];
        return report with
        {
            Duties =
            [
                .. duties.OrderBy(duty => duty.Owner is null).ThenBy(duty => duty.Owner, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(duty => duty.Kind).ThenBy(duty => duty.On).ThenBy(duty => duty.Subject, StringComparer.Ordinal).ThenBy(duty => duty.Because, StringComparer.Ordinal),
            ],
        };
    }

    // One feed fills all maps: whoever answers for several is told of it once.
    private static IEnumerable<Duty> Feed(IReadOnlyList<WatchedMap> maps) => maps
        .Where(map => !map.Kept.IsDraft)
        .SelectMany(map => map.Freshness.Lapses.Where(lapse => lapse.Kind == LapseKind.Feed).Select(lapse => (map.Kept.Drawn.Owner, lapse.Since)))
        .Distinct()
        .Select(lapsed => new Duty(DutyKind.FeedStopped, lapsed.Owner, "", "The data", lapsed.Since) { IsLate = true });

    private static Duty Reply(OpenSuggestion open, DateTimeOffset now) =>
        new(DutyKind.Suggestion, open.To, open.Id, open.Suggestion.Text, Day(open.Suggestion.Due)) { IsLate = open.Suggestion.IsOverdue(now) };

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
