namespace Throughline.Sources.Simulation.Plants;

/// <summary>From the Monday of one week on a quarter of what would have been about a password is about billing.</summary>
internal sealed class MixShift() : Plant(PlantedHarms.MixShift, "category Billing")
{
    /// <summary>What part of the tickets moves.</summary>
    public const double Share = 0.08;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["shareOfAll"] = Share,
    };

    public override long From(DemoWindow window) => Begins(window);

    public static long Begins(DemoWindow window) => window.MondayAt(0.65);
}
