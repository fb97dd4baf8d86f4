using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Sources.Tests.Simulation;

/// <summary>A run of the demo organisation as the log that an import of its files gives, without the detour over files.</summary>
internal static class DemoLog
{
    public static EventLog Of(Demo demo)
    {
        var events = demo.Data.Events;
        var books = Dimensions.All.Select(_ => new TermBook()).ToArray();
        var table = new EventTable
        {
            Count = events.Count,
            Time = [.. events.Select(e => Microseconds(e.Time))],
            Sequence = [.. events.Select(e => (long)e.Sequence)],
            Place = [.. events.Select((_, place) => (long)place)],
            Side = [.. events.Select(e => SideOf(e.Side))],
            Traits = [.. events.Select(e => e.VisibleToCustomer ? EventTraits.VisibleToCustomer : EventTraits.None)],
            References = [.. Dimensions.All.Select(dimension => events.Select(e => books[(int)dimension].Code(Reference(e, dimension) ?? "")).ToArray())],
            Terms = books,
            Links = [],
            Deadline = [.. events.Select(e => e.Deadline is { } due ? Microseconds(due) : EventBatch.NoTime)],
        };
        return EventLogBuilder.Build(table, new InstanceRules(), TestContext.Current.CancellationToken);
    }

    private static string? Reference(Throughline.Sources.Simulation.DemoEvent e, Dimension dimension) => dimension switch
    {
        Dimension.Type => e.Type,
        Dimension.Ticket => e.Ticket,
        Dimension.Customer => e.Email ?? e.Phone ?? e.Account,
        Dimension.Agent => e.Agent,
        Dimension.Team => e.Team,
        Dimension.Priority => e.Priority,
        Dimension.Topic => e.Topic,
        _ => null,
    };

    private static ActorSide SideOf(string? side) => side switch
    {
        "customer" => ActorSide.Customer,
        "agent" => ActorSide.Agent,
        "system" => ActorSide.System,
        _ => ActorSide.Unknown,
    };

    private static long Microseconds(DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
