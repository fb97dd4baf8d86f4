using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>Made-up maps in the states that a real one can be in.</summary>
internal static class SampleMaps
{
    private const long All = 1284;
    private const double Minute = 60;
    private const double Hour = 3600;
    private const double Day = 86_400;

    /// <summary>A name that would do harm if it were not encoded.</summary>
    public const string Hostile = "<script>alert(1)</script> & \"quotes\"";

    public static MapView Full { get; } = View(
        "software-access", "Get access to software",
        [
            Phase("Notice the need", 1284, .62, null, null, null, [("portal", .7), ("mail", .3)],
                Happy("Joins a project", 796), Happy("Licence expires", 488)),
            Phase("Look for it yourself", 742, .38, null, 6 * Minute, 31 * Minute, [("portal", 1)],
                Happy("Searches the portal", 742), Broken("Article does not help", 297), Agent("Article KB-114", 742)),
            Phase("Ask", 1284, .66, null, 4 * Minute, 22 * Minute, [("portal", .61), ("phone", .27), ("mail", .08), ("chat", .04)],
                Happy("Raises a request", 1141), Happy("Calls instead", 143), Agent("Triage", 1284, 2, "tool")),
            Phase("Wait", 1251, .18, "nobody told me whether it was even being looked at", 1.6 * Day, 4.9 * Day, [("phone", .52), ("mail", .48)],
                Happy("Gets acknowledgement", 1251) with { MedianTime = Seconds(18 * Minute, 1251) }, Broken("Hears nothing for 24 h", 398),
                Broken("Chases for status", 361), AgentBroken("Ask approver by mail", 611, 4, "tool"), Agent("Hand to Licensing", 526, 1.3, "hop")),
            Phase("Get access", 1102, .52, null, 3 * Hour, 1.2 * Day, [("mail", .88), ("chat", .12)],
                Happy("Access granted", 1102), Broken("Wrong licence granted", 118), Agent("Grant in IdM", 1102)),
            Phase("Check it works", 1026, .7, null, 40 * Minute, 9 * Hour, [("app", 1)],
                Happy("Opens the tool", 1026), Happy("Answers the survey", 312), Expected("Confirms it works")),
        ],
        [
            Count(1284), Seconds(2.1 * Day, 1251), Share(.54, 1284, "first-contact-resolution"), Share(.31, 1251, "repeat-contact-48h"),
            Score(3.6, 312), Score(4.1, 7, "customer-effort"), PerInstance(1.9, 1284),
        ],
        []);

    /// <summary>No scores, no channels, no agent events.</summary>
    public static MapView Plain { get; } = View(
        "permits", "Environmental permits",
        [
            Phase("Receive", 937, null, null, null, null, [], Happy("01_HOOFD_010", 937), Happy("01_HOOFD_015_register_submission_date_request", 901)),
            Phase("Decide", 812, null, null, 12 * Day, 88 * Day, [], Happy("01_HOOFD_490_2", 640), Happy("T10 determine necessity to stop indication", 812)),
        ],
        [Count(937), Seconds(62 * Day, 937), None("csat", "score", "answered surveys")],
        [
            new("experience", "Import survey answers with a score to draw how customers feel."),
            new("channels", "Map a column that names the channel."),
            new("agent", "Import the desk's audit log: it has no agent events."),
        ]);

    public static MapView OneInstance { get; } = View(
        "one", "One lonely journey",
        [Phase("Ask", 1, .5, null, 90, 90, [("mail", 1)], Happy("Raises a request", 1))],
        [Count(1), Seconds(90, 1), Share(1, 1, "repeat-contact-48h")],
        []);

    /// <summary>Fifty steps over seven phases, some with very long names.</summary>
    public static MapView FiftySteps { get; } = View(
        "fifty", "Fifty steps",
        [.. Enumerable.Range(0, 7).Select(p => Phase(
            $"Phase number {p + 1} of a long log", 900 - (p * 100), null, null, Hour * (p + 1), Day * (p + 1), [("mail", .5), ("telephone hotline", .3), ("walk-in", .2)],
            [.. Enumerable.Range(0, p == 0 ? 8 : 7).Select(s => Happy($"W_Completeren_aanvraag_after_offer_{p}_{s} SCHEDULE", 800 - (s * 97)))]))],
        [Count(900), Seconds(9 * Day, 900)],
        []);

    public static MapView Dangerous { get; } = View(
        "hostile", Hostile,
        [Phase(Hostile, 10, .2, Hostile, Hour, Day, [(Hostile, 1)], Happy(Hostile, 10, 2, Hostile), Broken(Hostile + "!", 3))],
        [Count(10, Hostile)],
        [new("findings", Hostile)]);

    public static IReadOnlyList<MapView> AllMaps { get; } = [Full, Plain, OneInstance, FiftySteps, Dangerous];

    private static MapView View(string id, string name, IReadOnlyList<PhaseView> phases, IReadOnlyList<Figure> headline, IReadOnlyList<MissingLane> missing)
    {
        var instances = (long)(phases.Max(p => p.Instances.Value) ?? 0);
        var map = new JourneyMap(id, name, null, [.. phases.Select(p => p.Phase)]);
        return new MapView(map, headline, Count(instances * 14, "events"), Count(instances), From, To, Share(.94, instances * 14, "coverage"), phases, missing);
    }

    private static PhaseView Phase(
        string name, long instances, double? experience, string? note, double? median, double? p90, (string Name, double Share)[] channels, params StepView[] steps) => new(
        new Phase(name, [.. steps.Select(s => s.Step)]),
        Count(instances),
        Share(Math.Min(1, instances / (double)All), All),
        experience is { } e ? new Figure("experience", e, Math.Max(0, e - .09), Math.Min(1, e + .09), 96, "score", "scores in this phase", From, To, To) : null,
        note,
        median is { } m ? Seconds(m, instances, "time-in-phase") : null,
        p90 is { } most ? Seconds(most, instances, "time-in-phase-p90") : null,
        [.. channels.Select(c => new ChannelShare(c.Name, Share(c.Share, instances, "channel-share")))],
        steps);

    private static StepView Happy(string name, long instances, double amount = 0, string unit = "") =>
        Step(name, Lane.Customer, StepKind.Happy, instances, unit.Length == 0 ? null : new StepAmountView(PerInstance(amount, instances, "step-amount"), unit));

    private static StepView Broken(string name, long instances) => Marked(Step(name, Lane.Customer, StepKind.Broken, instances, null));

    private static StepView Marked(StepView view) => view with
    {
        Step = view.Step with { Marks = [new StepMark(MarkKind.PainPoint, "Said twice"), new StepMark(MarkKind.QuickWin, $"Tell them before {view.Step.Name}")] },
    };

    private static StepView Agent(string name, long instances, double amount = 0, string unit = "") =>
        Step(name, Lane.Agent, StepKind.Happy, instances, unit.Length == 0 ? null : new StepAmountView(PerInstance(amount, instances, "step-amount"), unit));

    private static StepView AgentBroken(string name, long instances, double amount = 0, string unit = "") =>
        Step(name, Lane.Agent, StepKind.Broken, instances, unit.Length == 0 ? null : new StepAmountView(PerInstance(amount, instances, "step-amount"), unit));

    private static StepView Expected(string name) => Step(name, Lane.Customer, StepKind.Happy, 0, null) with { Share = None("share-of-journeys", "share", "journeys") };

    private static StepView Step(string name, Lane lane, StepKind kind, long instances, StepAmountView? amount) => new(
        new Step(name.ToUpperInvariant(), name, lane, kind, new StepBinding([name], null)),
        Count(instances), Share(Math.Min(1, instances / (double)All), All), null, amount);
}
