using System.Xml.Linq;
using Throughline.Journeys.Maps.Truth;
using Throughline.Server.Drawing;
using Throughline.Server.Formatting;
using Throughline.Server.Tests.Sample;

namespace Throughline.Server.Tests.Drawing;

/// <summary>The drawings that stand alone are whole and well-formed, and no text leaves its place.</summary>
public sealed class MapSvgTests
{
    public static TheoryData<string> Maps => [.. SampleMaps.AllMaps.Select(m => m.Map.Id)];

    [Theory]
    [MemberData(nameof(Maps))]
    public void IsWellFormedAndNeedsNothingElse(string id)
    {
        var view = SampleMaps.AllMaps.First(m => m.Map.Id == id);
        var text = MapSvg.Draw(view, truth: SampleTruth.Header(view, empty: false));
        var svg = XDocument.Parse(text).Root!;
        svg.Elements().First().Value.ShouldBe($"Journey map: {view.Map.Name}");
        text.ShouldNotContain("var(--");
        text.ShouldContain("prefers-color-scheme: dark");
        text.ShouldNotContain("NaN");
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void NoTwoTextsTouch(string id)
    {
        var view = SampleMaps.AllMaps.First(m => m.Map.Id == id);
        var texts = XDocument.Parse(MapSvg.Draw(view, truth: SampleTruth.Header(view, empty: false))).Descendants()
            .Where(e => e.Name.LocalName == "text").Select(Box).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = i + 1; j < texts.Length; j++)
            {
                Touch(texts[i], texts[j]).ShouldBeFalse($"'{texts[i].Text}' lies over '{texts[j].Text}'");
            }
        }
    }

    [Fact]
    public void SaysOfEachStepWhatTheDataSaysOfIt()
    {
        var view = SampleMaps.AllMaps.First(m => m.Map.Id == "software-access");
        var truth = SampleTruth.Header(view, empty: false);
        var texts = XDocument.Parse(MapSvg.Draw(view, truth: truth)).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();

        foreach (var state in new[] { StepState.Contradicted, StepState.Assumed, StepState.Unknown })
            texts.Count(text => text == TruthText.State(state)).ShouldBe(truth.Steps.Count(step => step.State == state), TruthText.State(state));
        texts.Count(text => text == "●").ShouldBe(truth.Steps.Count(step => step.State == StepState.Observed));
        texts.ShouldContain(text => text.StartsWith("62 % of steps observed", StringComparison.Ordinal));
    }

    [Fact]
    public void PathsStandAloneToo()
    {
        var svg = PathsSvg.DrawAlone(SamplePaths.Service, 100);
        XDocument.Parse(svg).Root!.Name.LocalName.ShouldBe("svg");
        svg.ShouldContain("↺ 82 again");
    }

    private static (double Left, double Top, double Right, double Bottom, string Text) Box(XElement text)
    {
        var css = (string)text.Attribute("class")!;
        var size = css.Contains("d-title") ? 20 : css.Contains("d-value") ? 18 : css.Contains("d-name") ? 13 : 11.5;
        // Letters are narrower than the drawing's careful estimate.
        var width = TextWidth.Of(text.Value, size) * .9;
        var x = (double)text.Attribute("x")!;
        var y = (double)text.Attribute("y")!;
        var left = (string)text.Attribute("text-anchor")! switch { "end" => x - width, "middle" => x - (width / 2), _ => x };
        return (left, y - (size * .75), left + width, y + (size * .2), text.Value);
    }

    private static bool Touch((double Left, double Top, double Right, double Bottom, string Text) a, (double Left, double Top, double Right, double Bottom, string Text) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
