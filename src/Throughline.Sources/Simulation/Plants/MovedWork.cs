namespace Throughline.Sources.Simulation.Plants;

/// <summary>From the Monday of one week on two in five of those whom the password article seemed to help call within a day and a half.</summary>
internal sealed class MovedWork() : Plant(PlantedHarms.MovedWork, "channel portal, category Password")
{
    private const double Share = 0.40;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
    };

    public override long From(DemoWindow window) => Begins(window);

    public static long Begins(DemoWindow window) => window.MondayAt(0.6);

    /// <summary>When a reader calls all the same; null: he does not.</summary>
    public static long? Calls(DemoJourney journey, long read, DemoWindow window, RandomStream random)
    {
        if (!window.Has(PlantedHarms.MovedWork) || journey != DemoJourneys.Password || read < Begins(window)) return null;
        return random.Chance(Share) ? read + random.Hours(1, 36) : null;
    }
}
