namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>The score of a journey as a whole, and of its last touch.</summary>
public sealed class JourneyScore : Metric
{
    private readonly ScoreMetric _answers;
    private readonly bool _lastOnly;

    private JourneyScore(MetricDefinition definition, string population, ScoreMetric answers, bool lastOnly)
        : base(definition, Summary.Mean, population) => (_answers, _lastOnly) = (answers, lastOnly);

    /// <summary>CSAT of journeys.</summary>
    public static JourneyScore Satisfaction { get; } = Whole(new CustomerSatisfaction(), "CSAT", Better.Higher);

    /// <summary>CSAT of last touches.</summary>
    public static JourneyScore LastSatisfaction { get; } = Last(new CustomerSatisfaction(), "CSAT", Better.Higher);

    /// <summary>CES of journeys.</summary>
    public static JourneyScore Effort { get; } = Whole(new CustomerEffort(), "CES", Better.Neither);

    /// <summary>CES of last touches.</summary>
    public static JourneyScore LastEffort { get; } = Last(new CustomerEffort(), "CES", Better.Neither);

    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var answers = log.Measure(_answers).Observations;
        var scores = new ObservationList();
        for (int from = 0, to; from < answers.Count; from = to)
        {
            for (to = from + 1; to < answers.Count && answers.Instance[to] == answers.Instance[from];) to++;
            scores.Add(answers.Instance[from], _lastOnly ? answers.ValueOf(to - 1) : Mean(answers.Value[from..to]));
        }

        return scores.ToObservations();
    }

    private static JourneyScore Whole(ScoreMetric answers, string name, Better better) => new(
        new MetricDefinition(
            $"journey-{answers.Definition.Id}",
            $"Journey {name}",
            "What customers make of a journey as a whole; next to the last touch it shows what a good last call hides.",
            $"Mean over the journeys of the mean of a journey's answers ({answers.Definition.Id}); 95 % interval by Student's t.",
            "score",
            better),
        $"journey instances with an answer that counts for {answers.Definition.Id}",
        answers,
        lastOnly: false);

    private static JourneyScore Last(ScoreMetric answers, string name, Better better) => new(
        new MetricDefinition(
            $"last-touch-{answers.Definition.Id}",
            $"Last-touch {name}",
            "What customers make of the last touch of a journey alone, which is what a person's scorecard usually shows.",
            $"Mean over the journeys of a journey's last answer ({answers.Definition.Id}); 95 % interval by Student's t.",
            "score",
            better),
        $"journey instances with an answer that counts for {answers.Definition.Id}",
        answers,
        lastOnly: true);

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }
}
