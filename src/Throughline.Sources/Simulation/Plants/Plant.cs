namespace Throughline.Sources.Simulation.Plants;

/// <summary>A harm that can be planted: how it changes a ticket's fate, and its truth.</summary>
internal abstract class Plant(PlantedHarms harm, string segment)
{
    public PlantedHarms Harm { get; } = harm;

    /// <summary>Its strength, by name.</summary>
    public abstract IReadOnlyDictionary<string, double> Parameters(DemoWindow window);

    /// <summary>From when it is there.</summary>
    public virtual long From(DemoWindow window) => window.Start;

    /// <summary>Changes a ticket's fate where the harm strikes it.</summary>
    public virtual void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
    }

    /// <summary>Whether the data reaches far enough to show the harm on a ticket that carries it.</summary>
    public virtual bool IsShown(TicketPlan plan, DemoWindow window) => true;

    public HarmTruth Truth(DemoWindow window, IEnumerable<TicketPlan> plans) => new(
        Harm,
        window.Has(Harm),
        segment,
        DemoWindow.Date(From(window)),
        DemoWindow.Date(window.End),
        Parameters(window),
        [.. plans.Where(p => p.Marks.HasFlag(Harm) && IsShown(p, window)).Select(p => p.Id)]);
}
