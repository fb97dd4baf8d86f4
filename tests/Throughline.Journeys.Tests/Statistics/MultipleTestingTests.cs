using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class MultipleTestingTests
{
    // p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "holm"): 0.05 0.08 0.09 0.09 0.09.
    [Fact]
    public void Holm_adjusts_step_by_step()
    {
        var adjusted = Holm.Adjusted([0.04, 0.01, 0.05, 0.02, 0.03], 5);

        adjusted.Select(p => Math.Round(p, 12)).ShouldBe([0.09, 0.05, 0.09, 0.08, 0.09]);
    }

    [Fact]
    public void Hypotheses_that_are_not_listed_count() => Holm.Adjusted([0.001], 40).Single().ShouldBe(0.04, 1e-12);

    // Four families; two hold something at 5 %. Within these a p-value counts 4 / 2 times.
    [Fact]
    public void Within_a_selected_family_the_level_shrinks_with_the_share_of_selected_ones()
    {
        var adjusted = FamilyControl.Adjusted([([0.0001, 0.4], 2), ([0.5], 1), ([0.002], 10), ([0.2], 3)], 0.05);

        adjusted[0][0].ShouldBe(0.0001 * 2 * 2, 1e-12);
        adjusted[0][1].ShouldBe(0.8, 1e-12);
        adjusted[1].ShouldBe([1]);
        adjusted[2][0].ShouldBe(0.002 * 10 * 2, 1e-12);
        adjusted[3].ShouldBe([1]);
    }

    [Fact]
    public void Without_any_harm_one_run_in_twenty_shows_something_at_most()
    {
        const int runs = 4000;
        var random = new Random(11);
        var shown = 0;
        for (var run = 0; run < runs; run++)
        {
            var families = Enumerable.Range(0, 12).Select(_ => (Enumerable.Range(0, 50).Select(_ => random.NextDouble()).ToArray(), 50L)).ToList();
            if (FamilyControl.Adjusted(families, 0.05).Any(family => Array.Exists(family, q => q <= 0.05))) shown++;
        }

        ((double)shown / runs).ShouldBeInRange(0.03, 0.06);
    }
}
