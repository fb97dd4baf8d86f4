namespace Throughline.Sources.Simulation.Plants;

/// <summary>From the Monday of one week on, readers rate articles lower; the scores of tickets stay.</summary>
internal sealed class ScoreFall() : Plant(PlantedHarms.ScoreFall, "survey Was this article helpful?")
{
    /// <summary>The share of answers that lose one or two points, so that the mean falls by one.</summary>
    public const double Share = 0.67;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["answersLowered"] = Share,
        ["meanFall"] = 1,
    };

    public override long From(DemoWindow window) => Begins(window);

    public static long Begins(DemoWindow window) => window.MondayAt(0.62);
}
