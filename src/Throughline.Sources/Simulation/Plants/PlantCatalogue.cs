namespace Throughline.Sources.Simulation.Plants;

/// <summary>All harms, in the order in which they change a ticket; a near miss looks at what the others have done.</summary>
internal static class PlantCatalogue
{
    public static IReadOnlyList<Plant> All { get; } =
    [
        new SilenceAfterAcknowledgement(),
        new NewChannel(),
        new WeakArticle(),
        new PingPong(),
        new LateAcknowledgement(),
        new ManyTools(),
        new ScoreFall(),
        new MissingItem(),
        new SharedCause(),
        new Relapse(),
        new LeadingFriction(),
        new QuietNearMiss(),
        new AskedAgain(),
        new Chases(),
        new GoneApp(),
        new HastySolutions(),
        new MissedDeadlines(),
        new MixShift(),
        new MondaySwell(),
        new MovedWork(),
        new OutdatedArticle(),
        new PassedOn(),
        new Repeats(),
        new SlowerTopic(),
        new WrongTopic(),
        new WrongItem(),
    ];
}
