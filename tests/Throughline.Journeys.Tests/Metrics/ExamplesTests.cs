using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class ExamplesTests
{
    // R075: definition, formula and figure of every entry; docs/metrics.md is the golden file of the definitions.
    [Fact]
    public void Every_metric_has_an_example_that_was_worked_out_by_hand()
    {
        TheoryData<Metric, double, long>[] worked =
        [
            MetricTests.Expected, ExchangeMetricTests.Expected, SurveyMetricTests.Expected, SelfServiceTests.Expected, OutcomeTests.Expected, CostTests.Expected,
            HandOverTests.Expected, ServiceLevelTests.Expected, PhaseTimeTests.Expected, EndsInPhaseTests.Expected, CorrectionTests.Expected,
        ];

        worked.SelectMany(table => table).Select(row => row.Data.Item1.Definition.Id).Distinct().Order()
            .ShouldBe(MetricCatalogue.All.Select(metric => metric.Definition.Id).Order());
    }
}
