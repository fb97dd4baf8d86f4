using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

/// <summary>A desk whose matters are opened again or not; what goes with that?</summary>
internal static class CauseDesk
{
    /// <summary>A matter every 1.37 hours, each a customer's own; solved half an hour after it was asked, and opened again where it is struck.</summary>
    public static MeasuredLog Log(IEnumerable<Matter> matters) => new(Logs.Of([.. matters.Select((matter, i) => Events(matter, i))]));

    /// <summary>What goes with the finding that solved matters are opened again.</summary>
    public static FindingCauses Causes(MeasuredLog log, Segment? segment = null) =>
        FindingCauses.Of(log, FigureScope.Of(log.Instances), Finding("reopened", segment ?? Segment.Everywhere)).ShouldNotBeNull();

    /// <summary>A finding with no more than its place.</summary>
    public static Finding Finding(string detector, Segment segment) => new()
    {
        Id = "1",
        Detector = detector,
        Statement = "",
        Journey = "all",
        Phase = "Confirm",
        Segment = segment,
        Effect = new FindingEffect(0, 0, 0, "share", 0, 0, 0),
        Q = 0,
        HeldAlike = [],
        Cases = new CaseReference("all", "reopen-rate", null, segment.ToString()),
        Struck = [],
    };

    private static Happening[] Events(Matter matter, int number)
    {
        // Not an hour, so that no pattern of the matters is one of the day.
        var at = matter.Hour ?? number * 1.37;
        Happening Of(double hour, string type) => new(at + hour, type) { Ticket = $"T{at}", Topic = matter.Topic, Priority = "P2" };
        var events = new List<Happening> { Of(0, EventTypes.TicketCreated) with { By = ActorSide.Customer, Team = matter.Team, Item = matter.Item } };
        if (matter.Step.Length > 0) events.Add(Of(0.2, matter.Step) with { By = ActorSide.Agent });
        events.Add(Of(0.5, EventTypes.TicketResolved) with { By = ActorSide.Agent });
        if (!matter.IsStruck) return [.. events];
        events.Add(Of(0.6, EventTypes.TicketReopened) with { By = ActorSide.Customer });
        if (matter.Later.Length > 0) events.Add(Of(0.65, matter.Later) with { By = ActorSide.Agent });
        return [.. events, Of(0.7, EventTypes.TicketResolved) with { By = ActorSide.Agent }];
    }
}
