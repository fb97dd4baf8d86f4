using FsCheck;
using FsCheck.Fluent;
using Throughline.Server.Drawing;

namespace Throughline.Server.Tests.Drawing;

/// <summary>Nothing lies over anything, whatever the graph.</summary>
public sealed class GraphLayoutTests
{
    [Fact]
    public void BoxesNeverOverlap() => Prop.ForAll(Graphs(), graph =>
    {
        var boxes = GraphLayout.Of(graph.Heights, graph.Links).Boxes;
        return boxes.SelectMany((a, i) => boxes.Skip(i + 1).Select(b => (a, b))).All(pair => !Overlap(pair.a, pair.b));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void LinesPassNoBox() => Prop.ForAll(Graphs(), graph =>
    {
        var layout = GraphLayout.Of(graph.Heights, graph.Links);
        return layout.Routes.All(route => Straights(route).All(line => layout.Boxes.All(box => !Passes(line, box))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void LinesRunFromLeftToRightBetweenTheirBoxes() => Prop.ForAll(Graphs(), graph =>
    {
        var layout = GraphLayout.Of(graph.Heights, graph.Links);
        return graph.Links.Zip(layout.Routes).All(pair =>
        {
            var (from, to) = (layout.Boxes[pair.First.Earlier], layout.Boxes[pair.First.Later]);
            var points = pair.Second.Points;
            return points[0].X == from.X + from.Width && points[^1].X == to.X
                && points[0].Y >= from.Y && points[0].Y <= from.Y + from.Height
                && points[^1].Y >= to.Y && points[^1].Y <= to.Y + to.Height;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TheEndStandsAloneAtTheRight()
    {
        var layout = GraphLayout.Of([40, 40, 40, 40], [new(0, 1, 1), new(1, 2, 1), new(1, 3, 1)]);
        layout.Boxes[3].X.ShouldBeGreaterThan(layout.Boxes[2].X);
    }

    private static Arbitrary<Graph> Graphs() => (
        from count in Gen.Choose(2, 14)
        from heights in Gen.Choose(40, 60).ListOf(count)
        from ends in Gen.Zip(Gen.Choose(0, count - 1), Gen.Choose(0, count - 1)).ListOf(Math.Min(30, count * 2))
        select new Graph(
            [.. heights.Select(h => (double)h)],
            [.. ends.Where(e => e.Item1 != e.Item2).Select(e => new LayoutLink(Math.Min(e.Item1, e.Item2), Math.Max(e.Item1, e.Item2), 1))])).ToArbitrary();

    private static bool Overlap(LayoutBox a, LayoutBox b) =>
        a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Height && b.Y < a.Y + a.Height;

    private static IEnumerable<(double From, double To, double Y)> Straights(LayoutRoute route)
    {
        for (var i = 2; i < route.Points.Count; i += 2) yield return (route.Points[i - 1].X, route.Points[i].X, route.Points[i].Y);
    }

    private static bool Passes((double From, double To, double Y) line, LayoutBox box) =>
        line.From < box.X + box.Width && box.X < line.To && line.Y > box.Y && line.Y < box.Y + box.Height;

    private sealed record Graph(IReadOnlyList<double> Heights, IReadOnlyList<LayoutLink> Links);
}
