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
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var (instance, cause) = log.Causes;
        var causes = Enumerable.Range(0, instance.Length).Select(contact => (Instance: instance[contact], Cause: cause[contact])).Distinct().ToLookup(contact => contact.Instance, contact => contact.Cause);
        var (all, parts) = (log.Measure(after).Observations, new PartLists());
        for (var i = 0; i < all.Count; i++)
            foreach (var part in causes[all.Instance[i]]) parts.Add(part, all.Instance[i], all.ValueOf(i));
        return parts.Named(part => DemandCauseCatalogue.All[part].Name);
    }

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}; {DemandByCause.Windows(rules)}";

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.AfterWindow;
}
