namespace Throughline.Sources.Simulation;

/// <summary>What a run of the demo organisation produced.</summary>
/// <param name="Settings">What it was made with.</param>
/// <param name="Events">Everything that happened, in order of time.</param>
/// <param name="Truths">What was planted; one for each harm of <see cref="PlantedHarms.All"/>, whether it is on or not, and for each further one that is on.</param>
public sealed record DemoData(DemoSettings Settings, IReadOnlyList<DemoEvent> Events, IReadOnlyList<HarmTruth> Truths)
{
    /// <summary>The truth of one harm.</summary>
    public HarmTruth TruthOf(PlantedHarms harm) => Truths.Single(t => t.Harm == harm);
}
