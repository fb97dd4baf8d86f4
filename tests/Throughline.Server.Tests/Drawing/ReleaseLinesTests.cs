using System.Xml.Linq;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Office.Releases;
using Throughline.Server.Drawing;
using Throughline.Server.Tests.Sample;

namespace Throughline.Server.Tests.Drawing;

/// <summary>R018: a registered change is a dated line in every chart over time that it concerns.</summary>
public sealed class ReleaseLinesTests
{
    private static readonly DateOnly Monday = new(2026, 8, 31);

    // Twelve weeks from 31 August to 22 November.
    private static readonly IReadOnlyList<Figure> Weeks = [.. Enumerable.Range(0, 12).Select(Week)];

    [Fact]
    public void A_sparkline_has_a_line_where_the_day_of_the_release_is()
    {
        // The first week's point is at 3, the last one's at 81: 21 September is three weeks on, at 3 + 3/11 of 78.
        var svg = XElement.Parse(Sparkline.Draw(Weeks, [Release("New portal", new DateOnly(2026, 9, 21))]));

        var line = svg.Descendants("line").ShouldHaveSingleItem();
        ((double)line.Attribute("x1")!).ShouldBe(24.27);
        svg.Descendants("title").ShouldHaveSingleItem().Value.ShouldBe("21 Sep 2026: New portal (portal launch)");
        ((string)svg.Attribute("aria-label")!).ShouldEndWith("Released: 21 Sep 2026: New portal (portal launch)");
    }

    [Theory]
    [InlineData("2026-08-30", 0)]
    [InlineData("2026-08-31", 1)]
    [InlineData("2026-11-22", 1)]
    [InlineData("2026-11-23", 0)]
    public void What_was_released_before_or_after_the_weeks_is_not_in_it(string day, int lines) =>
        XElement.Parse(Sparkline.Draw(Weeks, [Release("New portal", DateOnly.Parse(day))])).Descendants("line").Count().ShouldBe(lines);

    [Fact]
    public void A_first_week_in_whose_middle_the_data_begins_moves_no_line()
    {
        IReadOnlyList<Figure> cut = [Weeks[0] with { From = Weeks[0].From.AddDays(4) }, .. Weeks.Skip(1)];
        IReadOnlyList<Release> releases = [Release("New portal", new DateOnly(2026, 9, 21))];

        Sparkline.Draw(cut, releases).ShouldBe(Sparkline.Draw(Weeks, releases));
    }

    [Fact]
    public void A_finding_names_each_and_no_two_names_touch()
    {
        List<Release> releases = [.. Enumerable.Range(0, 6).Select(i => Release(i == 3 ? SampleMaps.Hostile : $"Release number {i} of the portal", new DateOnly(2026, 9, 10).AddDays(i * 12)))];

        var svg = XElement.Parse(FindingWeeksSvg.Draw([.. Weeks.Select((week, i) => new EvidenceWeek(Monday.AddDays(7 * i), week, null))], since: null, [], releases, "Week by week."));

        svg.Descendants("title").Count().ShouldBe(6);
        var names = svg.Descendants("text").Where(text => (string)text.Attribute("class")! == "d-release-name").Select(Span).ToList();
        names.Count.ShouldBe(6);
        foreach (var row in names.GroupBy(name => name.Y))
        {
            var spans = row.OrderBy(name => name.From).ToList();
            for (var i = 1; i < spans.Count; i++) spans[i].From.ShouldBeGreaterThan(spans[i - 1].To);
        }

        var top = double.Parse(((string)svg.Attribute("viewBox")!).Split(' ')[1]);
        names.ShouldAllBe(name => name.From >= 0 && name.To <= 640 && name.Y - 11 >= top);
    }

    private static (double Y, double From, double To) Span(XElement text)
    {
        var (x, width) = ((double)text.Attribute("x")!, TextWidth.Of(text.Value, 11.5));
        return ((double)text.Attribute("y")!, (string)text.Attribute("text-anchor")! == "end" ? x - width : x, (string)text.Attribute("text-anchor")! == "end" ? x : x + width);
    }

    private static Figure Week(int week)
    {
        var begin = new DateTimeOffset(Monday.AddDays(7 * week).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return SampleFigures.Share(.1 + (week * .01), 80) with { From = begin, To = begin.AddDays(7) };
    }

    private static Release Release(string name, DateOnly on) => new(name, on, on.AddDays(9), [new TouchedMap("software-access", [])]) { Kind = ReleaseKind.PortalLaunch };
}
