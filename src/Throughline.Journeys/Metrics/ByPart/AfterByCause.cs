using System.Numerics;
using Throughline.Journeys.Metrics.Causes;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>What customers do after journeys, by why they got in touch.</summary>
/// <param name="after">What is asked of the time after a journey.</param>
public sealed class AfterByCause(Metric after) : MetricByPart(
    new MetricDefinition(
        $"{after.Definition.Id}-by-cause",
        $"{after.Definition.Name}, by cause",
        "What becomes of customers after contacts that a better service would have spared them, beside the others.",
        $"{after.Definition.Id}, apart by the causes of the journey's contacts (demand-by-cause); a journey with several causes counts with each, so the parts may add up to more than all. Wilson's 95 % interval.",
        "share",
        after.Definition.Better),
    Summary.Share,
    $"journey instances with a contact of the cause, of those that count for {after.Definition.Id}")
{
    /// <inheritdoc/>
    public override string? OwnerOf(string part) => DemandCauseCatalogue.OwnerOf(part);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var (all, parts, causes) = (log.Measure(after).Observations, new PartLists(), ByInstance(log));
        for (var i = 0; i < all.Count; i++)
            for (var left = causes[all.Instance[i]]; left != 0; left &= left - 1)
                parts.Add(BitOperations.TrailingZeroCount(left), all.Instance[i], all.ValueOf(i));
        return parts.Named(part => DemandCauseCatalogue.All[part].Name);
    }

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}; {DemandByCause.Windows(rules)}";

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.AfterWindow;

    /// <summary>A bit a cause, by its place in the catalogue.</summary>
    private static uint[] ByInstance(MeasuredLog log)
    {
        var causes = new uint[log.Instances.Count];
        for (var contact = 0; contact < log.Causes.Instance.Length; contact++) causes[log.Causes.Instance[contact]] |= 1u << log.Causes.Cause[contact];
        return causes;
    }
}
