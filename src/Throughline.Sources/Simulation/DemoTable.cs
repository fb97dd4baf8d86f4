using Throughline.Journeys.Events;

namespace Throughline.Sources.Simulation;

/// <summary>A run of the demo organisation as the table that importing its files gives, without the detour over files and a store.</summary>
public static class DemoTable
{
    private const string SameRow = "same row";

    /// <summary>The events as columns. Releases are left out: they are nobody's journey.</summary>
    public static EventTable Of(DemoData data)
    {
        var events = data.Events.Where(e => e.Type != EventTypes.ChangeReleased).ToList();
        var books = Dimensions.All.Select(_ => new TermBook()).ToArray();
        return new EventTable
        {
            Count = events.Count,
            Time = [.. events.Select(e => Microseconds(e.Time))],
            Sequence = [.. events.Select(e => (long)e.Sequence)],
            Place = [.. Enumerable.Range(0, events.Count).Select(place => (long)place)],
            Side = [.. events.Select(e => SideOf(e.Side))],
            Traits = [.. events.Select(e => e.VisibleToCustomer ? EventTraits.VisibleToCustomer : EventTraits.None)],
            References = [.. Dimensions.All.Select(dimension => events.Select(e => books[(int)dimension].Code(Reference(e, dimension) ?? "")).ToArray())],
            Terms = books,
            Links = [.. events.SelectMany(e => LinksOf(e, books[(int)Dimension.Customer])).Distinct()],
            Score = [.. events.Select(e => e.Score ?? double.NaN)],
            ScoreLow = [.. events.Select(_ => 1.0)],
            ScoreHigh = [.. events.Select(e => e.Survey == SurveyAnswers.Effort ? 7.0 : 5)],
            Deadline = [.. events.Select(e => e.Deadline is { } due ? Microseconds(due) : EventBatch.NoTime)],
            Text = [.. events.Select(e => e.Comment)],
        };
    }

    private static string? Reference(DemoEvent e, Dimension dimension) => dimension switch
    {
        Dimension.Type => e.Type,
        Dimension.Ticket => e.Ticket,
        Dimension.Customer => Identifiers(e).FirstOrDefault(),
        Dimension.Agent => e.Agent,
        Dimension.Team => e.Team,
        Dimension.Channel => e.Channel,
        Dimension.Priority => e.Priority,
        Dimension.Topic => e.Topic,
        Dimension.Article => e.Article,
        Dimension.ConfigurationItem => e.ConfigurationItem,
        Dimension.Survey => e.Survey,
        Dimension.Tool => e.Tool,
        _ => null,
    };

    private static IEnumerable<string> Identifiers(DemoEvent e)
    {
        if (e.Email is not null) yield return $"email:{e.Email}";
        if (e.Phone is not null) yield return $"phone:{e.Phone}";
        if (e.Account is not null) yield return $"account:{e.Account}";
    }

    private static IEnumerable<Link> LinksOf(DemoEvent e, TermBook customers)
    {
        var codes = Identifiers(e).Select(identifier => customers.Code(identifier)).ToList();
        return codes.Skip(1).Select(other => new Link(Dimension.Customer, codes[0], other, SameRow));
    }

    private static ActorSide SideOf(string? side) => side switch
    {
        Sides.Customer => ActorSide.Customer,
        Sides.Agent => ActorSide.Agent,
        Sides.System => ActorSide.System,
        _ => ActorSide.Unknown,
    };

    private static long Microseconds(DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
