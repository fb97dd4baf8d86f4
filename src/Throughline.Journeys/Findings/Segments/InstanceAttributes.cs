using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Findings.Segments;

/// <summary>
/// All that a search tells instances apart by. Only what was there when the matter came in: the first value that an instance names, since a channel
/// or a team that joins later may be the consequence of a harm, not its place.
/// </summary>
internal static class InstanceAttributes
{
    private const int MostValues = 24;
    private const int MostValuesOfFreeAttribute = 30;

    private static readonly Dimension[] Searched =
        [Dimension.Topic, Dimension.Priority, Dimension.Channel, Dimension.Team, Dimension.Article, Dimension.ConfigurationItem];

    // A night shift and four spans of the day.
    private static readonly HoursOfDay[] Hours = [new(22, 6), new(6, 10), new(10, 14), new(14, 18), new(18, 22)];

    /// <summary>The attributes with at least two values or none and one, in the order in which equal ones are preferred.</summary>
    /// <param name="log">The log.</param>
    /// <param name="asked">When its instances were asked for.</param>
    public static IReadOnlyList<InstanceAttribute> Of(MeasuredLog log, AskedAt asked)
    {
        var spans = Enumerable.Range(0, 24).Select(hour => Array.FindIndex(Hours, span => span.Contains(hour)) + 1).ToArray();
        var instances = Enumerable.Range(0, log.Instances.Count).ToArray();
        return
        [
            .. Searched.Select(dimension => OfColumn(log.Log, DimensionNames.Of(dimension))),
            .. log.Log.Attributes.Where(pair => pair.Value.Terms.Count <= MostValuesOfFreeAttribute && !pair.Key.Equals(ArticleEdits.Attribute, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Key).Order(StringComparer.OrdinalIgnoreCase).Select(name => OfColumn(log.Log, FilterWords.AttributePrefix + name)),
            InstanceAttribute.Of(FilterWords.Weekday, Array.ConvertAll(instances, instance => (int)asked.Weekday(instance) + 1), code => ((DayOfWeek)(code - 1)).ToString(), MostValues),
            InstanceAttribute.Of(FilterWords.Hours, Array.ConvertAll(instances, instance => spans[asked.Hour(instance)]), code => Hours[code - 1].ToString(), MostValues),
        ];
    }

    private static InstanceAttribute OfColumn(EventLog log, string name)
    {
        var column = FilterColumn.Of(log, name);
        var first = new int[log.InstanceCount];
        for (var instance = 0; instance < first.Length; instance++) first[instance] = column.FirstCode(log, instance);
        var terms = column.Terms;
        return InstanceAttribute.Of(name, first, terms.Text, MostValues, tellsNone: name == DimensionNames.Of(Dimension.ConfigurationItem));
    }
}
