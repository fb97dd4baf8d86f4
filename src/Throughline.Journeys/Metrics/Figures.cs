using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Metrics;

/// <summary>Makes figures of one kind each, with the interval that belongs to the kind.</summary>
public static class Figures
{
    /// <summary>A plain count; nothing is estimated, so there is no interval.</summary>
    public static Figure Count(MetricDefinition definition, long count, string population, FigureWindow window) =>
        Make(definition, count, null, count, population, window);

    /// <summary>A share with Wilson's interval.</summary>
    public static Figure Share(MetricDefinition definition, long hits, long n, string population, FigureWindow window) =>
        n == 0 ? Nothing(definition, population, window) : Make(definition, (double)hits / n, WilsonInterval.Of(hits, n), n, population, window);

    /// <summary>A mean with Student's interval.</summary>
    public static Figure Mean(MetricDefinition definition, ReadOnlySpan<double> values, string population, FigureWindow window)
    {
        if (values.IsEmpty) return Nothing(definition, population, window);
        var (mean, interval) = MeanInterval.Of(values);
        return Make(definition, mean, interval, values.Length, population, window);
    }

    /// <summary>An exact median with the interval of order statistics. Sorts the values in place.</summary>
    public static Figure Median(MetricDefinition definition, Span<double> values, string population, FigureWindow window)
    {
        if (values.IsEmpty) return Nothing(definition, population, window);
        values.Sort();
        return Make(definition, Quantiles.OfSorted(values, 0.5), MedianInterval.Of(values), values.Length, population, window);
    }

    /// <summary>A 90th percentile, without interval. Takes values that are already ascending.</summary>
    public static Figure P90(MetricDefinition definition, ReadOnlySpan<double> sorted, string population, FigureWindow window) =>
        sorted.IsEmpty ? Nothing(definition, population, window) : Make(definition, Quantiles.OfSorted(sorted, 0.9), null, sorted.Length, population, window);

    /// <summary>There is nothing to measure: no value, n = 0.</summary>
    public static Figure Nothing(MetricDefinition definition, string population, FigureWindow window) =>
        Make(definition, null, null, 0, population, window);

    private static Figure Make(MetricDefinition definition, double? value, Interval? interval, long n, string population, FigureWindow window) =>
        new(definition.Id, value, interval?.Low, interval?.High, n, definition.Unit, population, window.From, window.To, window.To);
}
