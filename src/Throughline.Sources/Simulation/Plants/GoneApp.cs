namespace Throughline.Sources.Simulation.Plants;

/// <summary>From the Monday of one week on callers no longer try the app first.</summary>
internal sealed class GoneApp() : Plant(PlantedHarms.GoneApp, "channel app")
{

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = 0,
    };

    public override long From(DemoWindow window) => Begins(window);

    public static long Begins(DemoWindow window) => window.MondayAt(0.6);
}
