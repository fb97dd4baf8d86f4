using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Conformance;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Conformance;

/// <summary>Alignments of one journey with one path; a letter is a step, <c>?</c> after it says optional, <c>+</c> that it may repeat, <c>&lt;</c> that the path may go back from it to its first step.</summary>
public sealed class AlignmentTests
{
    private static readonly Phase Letters = new("All", [.. "abcd".Select(letter => new Step($"{letter}", $"{letter}", Lane.Agent, StepKind.Happy, new StepBinding([$"{letter}"], null)))]);

    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "ac", 1)]          // b left out
    [InlineData("abc", "abxc", 1)]        // x besides
    [InlineData("abc", "axc", 2)]         // x instead of b
    [InlineData("abc", "x", 4)]
    [InlineData("abc", "cba", 4)]         // one of them stays
    [InlineData("ab?c", "ac", 0)]
    [InlineData("ab?c", "abbc", 1)]       // optional is not repeatable
    [InlineData("ab+c", "abbbc", 0)]
    [InlineData("ab+c", "ac", 1)]         // repeatable is not optional
    [InlineData("a+?b+?c?", "x", 1)]
    [InlineData("ab+c", "abxbc", 1)]      // goes on repeating after x
    [InlineData("aba", "aba", 0)]
    [InlineData("ab<c", "ababc", 0)]      // b, then back to a
    [InlineData("ab<c", "abbc", 1)]       // back is to a, not to b itself
    [InlineData("ab?<c", "aac", 0)]       // back also where b is left out
    [InlineData("abc<d", "abcbcd", 1)]    // back to a, which is left out
    [InlineData("ab?c?<d?<", "adcbad", 2)] // each time back a is left out
    public void Cost_is_what_is_left_out_and_what_is_done_besides(string path, string trace, int cost) => Align(Path(path), Trace(trace)).IntendedCost.ShouldBe([cost]);

    // Of two cheapest alignments the one that reads on in the trace before it leaves a step of the path out.
    [Theory]
    [InlineData("ab", "ba", "elsewhere/b, left-out/b/a")]
    [InlineData("ab", "aab", "elsewhere/a")]
    [InlineData("abc", "acb", "elsewhere/c, left-out/c/b")]
    [InlineData("abcd", "cdab", "elsewhere/c, elsewhere/d, left-out/c/b, left-out/d/c")]
    [InlineData("bc", "c", "left-out/b/")]
    [InlineData("ab?c", "axxc", "undrawn/x")]
    [InlineData("abc<", "abcbc", "left-out/a/")]
    [InlineData("ab?c<", "abcxac", "undrawn/x")]
    public void Of_equally_cheap_alignments_it_is_always_the_same(string path, string trace, string deviations) =>
        string.Join(", ", Align(Path(path), Trace(trace)).Deviations.Select(deviation => deviation.Key)).ShouldBe(deviations);

    [Fact]
    public void Costs_are_those_of_trying_everything() =>
        Prop.ForAll(Models(), model => Align(model.Path, model.Trace).IntendedCost[0].ShouldBe(
            ExhaustiveAlignment.Cost(model.Trace, model.Path), $"trace {string.Join(' ', model.Trace)} on {string.Join(' ', model.Path)}")).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Costs_are_those_of_trying_everything_where_paths_go_back() =>
        Prop.ForAll(GoingBack(), model => Align(model.Path, model.Trace).IntendedCost[0].ShouldBe(
            ExhaustiveAlignment.CostOnWays(model.Trace, model.Path), $"trace {string.Join(' ', model.Trace)} on {string.Join(' ', model.Path)}")).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void There_are_deviations_where_there_is_a_cost_and_paths_go_back() =>
        Prop.ForAll(GoingBack(), model =>
        {
            var conformance = Align(model.Path, model.Trace);
            conformance.Deviations.Count().ShouldBeInRange(Math.Min(1, conformance.IntendedCost[0]), conformance.IntendedCost[0]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    // Each deviation is at least one move that costs; none is seen where there is nothing to pay.
    [Fact]
    public void There_are_deviations_where_there_is_a_cost() =>
        Prop.ForAll(Models(), model =>
        {
            var conformance = Align(model.Path, model.Trace);
            conformance.Deviations.Count().ShouldBeInRange(Math.Min(1, conformance.IntendedCost[0]), conformance.IntendedCost[0]);
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<(string[] Trace, PathStep[] Path)> Models()
    {
        var letter = Gen.Elements("a", "b", "c");
        var step = from name in letter from optional in Gen.Elements(true, false) from repeats in Gen.Elements(true, false) select new PathStep(name, optional, repeats);
        var model = from traceLength in Gen.Choose(1, 5)
                    from pathLength in Gen.Choose(1, 4)
                    from trace in letter.ArrayOf(traceLength)
                    from path in step.ArrayOf(pathLength)
                    select (trace, path);
        return model.ToArbitrary();
    }

    private static Arbitrary<(string[] Trace, PathStep[] Path)> GoingBack()
    {
        var step = from name in Gen.Elements("a", "b") from optional in Gen.Elements(true, false) from repeats in Gen.Elements(true, false) from back in Gen.Choose(-1, 3) select (Step: new PathStep(name, optional, repeats), Back: back);
        var model = from traceLength in Gen.Choose(1, 4)
                    from pathLength in Gen.Choose(1, 4)
                    from trace in Gen.Elements("a", "b", "x").ArrayOf(traceLength)
                    from path in step.ArrayOf(pathLength)
                    select (trace, path.Select((row, place) => row.Back >= 0 && row.Back < place ? row.Step with { BackTo = path[row.Back].Step.Step } : row.Step).ToArray());
        return model.ToArbitrary();
    }

    private static MapConformance Align(IReadOnlyList<PathStep> path, IReadOnlyList<string> trace)
    {
        var map = new JourneyMap("m", "M", Scope: null, [Letters]) { Paths = [new MapPath("p", "P", PathKind.Intended, path)] };
        return MapConformance.Of(map, new MeasuredLog(Logs.OfOne([.. trace.Select((type, hour) => new Happening(hour, type))])), TestContext.Current.CancellationToken);
    }

    private static string[] Trace(string text) => [.. text.Select(letter => $"{letter}")];

    private static List<PathStep> Path(string text)
    {
        var steps = new List<PathStep>();
        foreach (var sign in text)
        {
            if (char.IsLetter(sign)) steps.Add(new PathStep($"{sign}"));
            else steps[^1] = sign switch { '?' => steps[^1] with { IsOptional = true }, '<' => steps[^1] with { BackTo = steps[0].Step }, _ => steps[^1] with { MayRepeat = true } };
        }

        return steps;
    }
}
