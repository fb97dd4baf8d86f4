using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class ComparisonTests
{
    // Of 70 with the chat 56 come back, of 80 without it 48: Newcombe's first example.
    private static readonly MeasuredLog Log = new(Logs.Of([.. Journeys("chat", 56, 14), .. Journeys("mail", 48, 32)]));

    [Fact]
    public void Two_groups_differ_with_the_interval_of_their_kind()
    {
        var comparison = Comparison.Of(Log.Measure(new RepeatContact48Hours()), Scope("channel=chat"), Scope("channel!=chat"));

        (comparison.Figure.N, comparison.Other.N).ShouldBe((70, 80));
        var difference = comparison.Difference.ShouldNotBeNull();
        difference.Value.ShouldNotBeNull().ShouldBe(0.2, 1e-9);
        difference.Low.ShouldNotBeNull().ShouldBe(0.0524, 5e-5);
        difference.High.ShouldNotBeNull().ShouldBe(0.3339, 5e-5);
    }

    [Fact]
    public void A_group_and_the_whole_that_it_is_part_of_have_no_interval() =>
        Comparison.Of(Log.Measure(new RepeatContact48Hours()), Scope("channel=chat"), Scope("")).Difference.ShouldNotBeNull().Low.ShouldBeNull();

    [Fact]
    public void Without_a_value_on_one_side_there_is_no_difference() =>
        Comparison.Of(Log.Measure(new CustomerSatisfaction()), Scope("channel=chat"), Scope("channel!=chat")).Difference.ShouldBeNull();

    private static FigureScope Scope(string filter) => FilterFold.Scope(Log, "all", FilterWords.Parse(filter));

    private static IEnumerable<Happening[]> Journeys(string channel, int back, int notBack) =>
    [
        .. Enumerable.Range(0, back).Select(_ => new Happening[] { new(0, EventTypes.ContactStarted) { Channel = channel }, new(5, EventTypes.ContactStarted) }),
        .. Enumerable.Range(0, notBack).Select(_ => new Happening[] { new(0, EventTypes.ContactStarted) { Channel = channel } }),
    ];
}
