using Throughline.Journeys.Filters;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Filters;

/// <summary>A journey's scope, written like a filter.</summary>
public sealed class ScopeWordsTests
{
    [Theory]
    [InlineData("topic=Software", "topic", false, "Software", null)]
    [InlineData("topic=Software&topic=(none)", "topic", false, "Software|", null)]
    [InlineData("topic!=Software&topic!=Password", "topic", true, "Software|Password", null)]
    [InlineData("priority=P1&topic=A%26B&weekday=monday", "topic", false, "A&B", "priority=P1&weekday=Monday")]
    [InlineData("topic!=Software&priority=P1", "priority", false, "P1", "topic!=Software")]
    [InlineData("team=Desk&from=2026-01-01", "team", false, "Desk", "from=2026-01-01")]
    public void It_is_about_a_dimension_a_topic_first_and_the_rest_must_hold_besides(string text, string dimension, bool isRest, string values, string? where)
    {
        var scope = ScopeWords.Parse(text).ShouldNotBeNull();
        (scope.Dimension, scope.IsRest, string.Join('|', scope.Values), scope.Where).ShouldBe((dimension, isRest, values, where));
        JourneyScope.AreSame(ScopeWords.Parse(ScopeWords.Text(scope)), scope).ShouldBeTrue(ScopeWords.Text(scope));
    }

    [Theory]
    [InlineData("")]
    [InlineData("topic=")]
    public void Nothing_is_everything(string text) => ScopeWords.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("mood=bad", "no word \"mood\"")]
    [InlineData("weekday=Monday", "does not say what the journey is about")]
    [InlineData("topic=x&persona=New", "cannot go by \"persona\"")]
    [InlineData("topic=x&as-of=2026-01-01", "cannot go by \"as-of\"")]
    [InlineData("topic=x&attribute.Region=North", "free attribute \"Region\"")]
    public void What_no_journey_can_be_cut_by_is_refused_in_words(string text, string words) =>
        Should.Throw<WorkspaceException>(() => ScopeWords.Parse(text)).Message.ShouldContain(words);

    // What a scope keeps is what the same words keep as a filter.
    [Theory]
    [InlineData("topic=A")]
    [InlineData("topic!=A")]
    [InlineData("topic=(none)")]
    [InlineData("topic=A&priority=P1")]
    [InlineData("topic=A&topic=B&priority!=P1&pattern!=chase")]
    public void It_keeps_what_the_filter_keeps(string text)
    {
        var log = new MeasuredLog(Logs.Of([new(0, "a") { Topic = "A", Priority = "P1" }], [new(0, "a") { Topic = "A", Priority = "P2" }], [new(0, "a") { Topic = "B" }], [new(0, "a")]));
        var filtered = FilterFold.Choose(log, FilterWords.Parse(text));
        log.Within(ScopeWords.Parse(text)).Log.Type.Length.ShouldBe(InstanceScope.Of(log.Log, instance => filtered.Contains[instance]).Type.Length);
    }
}
