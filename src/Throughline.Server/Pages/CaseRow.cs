using Throughline.Journeys.Cases;

namespace Throughline.Server.Pages;

/// <summary>A line of a case's timeline.</summary>
/// <param name="Moment">The event.</param>
/// <param name="News">What it refers to that the event before it on the same thing did not: what stays the same is not said again.</param>
/// <param name="Before">The event before it, or null.</param>
/// <param name="Wait">The silence that begins with this event; null where none does.</param>
/// <param name="IsInWait">Whether a silence that began above still lasts: its cell reaches down here.</param>
public sealed record CaseRow(CaseMoment Moment, IReadOnlyList<CaseDetail> News, CaseMoment? Before, CaseWait? Wait, bool IsInWait)
{
    private static readonly TimeSpan WorthDrawing = TimeSpan.FromHours(1);

    /// <summary>The lines of a timeline. A silence reaches from the event that it began with down to the one that ended it; those under an hour are not drawn.</summary>
    public static IReadOnlyList<CaseRow> Of(CaseTimeline timeline)
    {
        var rows = new List<CaseRow>(timeline.Moments.Count);
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0, free = 0; i < timeline.Moments.Count; i++)
        {
            var wait = i >= free ? Begins(timeline, i) : null;
            if (wait is not null) free = i + wait.Rows;
            rows.Add(new CaseRow(timeline.Moments[i], Unsaid(timeline.Moments[i], said), i == 0 ? null : timeline.Moments[i - 1], wait, wait is null && i < free));
        }

        return rows;
    }

    private static IReadOnlyList<CaseDetail> Unsaid(CaseMoment moment, Dictionary<string, string> said)
    {
        var news = moment.Details.Where(detail => !said.TryGetValue(detail.Name, out var before) || before != detail.Value).ToList();
        foreach (var detail in moment.Details) said[detail.Name] = detail.Value;
        return news;
    }

    private static CaseWait? Begins(CaseTimeline timeline, int index)
    {
        var time = timeline.Moments[index].Time;
        var isLastOfTime = index + 1 == timeline.Moments.Count || timeline.Moments[index + 1].Time > time;
        if (!isLastOfTime || timeline.Silences.FirstOrDefault(silence => silence.From == time && silence.To - silence.From >= WorthDrawing) is not { } begun) return null;
        var rows = timeline.Moments.Skip(index).TakeWhile(moment => moment.Time < begun.To).Count();
        return new CaseWait(rows, begun.To - begun.From);
    }
}

/// <summary>A silence on a timeline.</summary>
/// <param name="Rows">Lines that it reaches over.</param>
/// <param name="Length">How long it lasted.</param>
public sealed record CaseWait(int Rows, TimeSpan Length);
