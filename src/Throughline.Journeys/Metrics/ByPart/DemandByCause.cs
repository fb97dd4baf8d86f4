using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics.Causes;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Why customers get in touch.</summary>
public sealed class DemandByCause() : MetricByPart(
    new MetricDefinition(
        Id,
        "Demand by cause",
        "Why customers get in touch, and how much of it a better service would have spared them.",
        "Share of all contacts, cause by cause; each contact has exactly one, the first that explains it in the order of the causes below, so the parts add up to all contacts. Wilson's 95 % interval.",
        "share",
        Better.Neither),
    Summary.Part,
    "contacts")
{
    /// <summary>Its id, by which its parts are found.</summary>
    public const string Id = "demand-by-cause";

    /// <summary>The windows that causes depend on.</summary>
    internal static string Windows(MeasureRules rules) =>
        $"changes {MeasureRules.InWords(rules.ChangeWindow)}, self-service {MeasureRules.InWords(rules.SelfServiceWindow)}, same topic {MeasureRules.InWords(rules.BeforeWindow)} before";

    /// <inheritdoc/>
    public override string? OwnerOf(string part) => DemandCauseCatalogue.OwnerOf(part);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var (instance, cause, _) = log.Causes;
        var parts = DemandCauseCatalogue.All.Select(_ => new GrowingColumn<int>()).ToArray();
        for (var contact = 0; contact < instance.Length; contact++) parts[cause[contact]].Add(instance[contact]);
        return parts.Index().Where(part => part.Item.Count > 0).Select(part => (DemandCauseCatalogue.All[part.Index].Name, new Observations(part.Item.Take())));
    }

    /// <inheritdoc/>
    protected override Observations Whole(MeasuredLog log) => new(log.Causes.Instance);

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}; {Windows(rules)}";
}
