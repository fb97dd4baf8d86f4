using System.Text;
using Throughline.Journeys.Conformance;
using Throughline.Journeys.Gaps;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Journeys.Metrics.Causes;
using Throughline.Journeys.Metrics.ServiceLevels;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Themes;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class MetricsPageTests
{
    [Fact]
    public void The_page_of_definitions_is_what_the_catalogue_says()
    {
        var path = Path.Combine(Root(), "docs", "metrics.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, page);

        File.ReadAllText(path).ShouldBe(page, "docs/metrics.md is stale: run the tests once with UPDATE_DOCS=1 and commit it.");
    }

    [Fact]
    public void Ids_are_unique() =>
        MetricCatalogue.Definitions.Concat(MapFigures.All).Concat(TruthFigures.All).Concat(ConnectionFigures.All).Concat(GapFigures.All).Concat(ConformanceFigures.All).Concat(PathFigures.All).Concat(ThemeFigures.All).Append(ContactTotal.Definition).Select(definition => definition.Id).ShouldBeUnique();

    [Fact]
    public void Every_part_of_the_journey_has_an_address_of_its_own() => MetricCatalogue.Groups.Select(group => group.Id).ShouldBeUnique();

    [Theory]
    [InlineData("alone left", true)]
    [InlineData("UNACKNOWLEDGED", true)]
    [InlineData("", true)]
    [InlineData("alone cost", false)]
    public void A_metric_is_found_by_all_its_words(string words, bool isFound) => MetricGroup.Speaks(new AcknowledgedLate().Definition, words).ShouldBe(isFound);

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Metrics\n\nWritten by the program from its catalogue (`MetricCatalogue`, `MapFigures`, `TruthFigures`, `ConnectionFigures`, `GapFigures`, `ConformanceFigures`, `PathFigures`, `ThemeFigures`); a test fails when it is stale; in the groups of the metrics page. A metric without data has no value and n = 0, never 0.\n");
        foreach (var group in MetricCatalogue.Groups)
            Append(page, group.Name, group.Metrics.Select(metric => metric.Definition).Concat(group.ByPart.Select(metric => metric.Definition)));
        Append(page, "Inside a map", MapFigures.All);
        Append(page, "How true a map is", TruthFigures.All);
        Append(page, "What a step is connected to", ConnectionFigures.All);
        Append(page, "Who reads and has no way on", GapFigures.All);
        Append(page, "Intended against current", ConformanceFigures.All);
        Append(page, "Inside the paths", PathFigures.All);
        Append(page, "Inside the themes", ThemeFigures.All);
        page.Append("\n## Causes of contacts\n\nA contact has one cause: the first of these that explains it.\n\n| | Cause | When | Avoidable | Up to |\n|---|---|---|---|---|\n");
        foreach (var (place, cause) in DemandCauseCatalogue.All.Index())
            page.Append($"| {place + 1} | {cause.Name} (`{cause.Id}`) | {cause.Sentence} | {(cause.IsAvoidable ? "yes" : "no")} | {cause.Owner ?? "nobody has to"} |\n");
        return page.ToString();
    }

    private static void Append(StringBuilder page, string heading, IEnumerable<MetricDefinition> definitions)
    {
        page.Append($"\n## {heading}\n");
        foreach (var definition in definitions)
            page.Append($"\n### {definition.Name}\n\n`{definition.Id}`, {definition.Unit}, {Direction(definition.Better)}. {definition.Sentence}\n\n{definition.Formula} Source: {definition.Source}.\n");
    }

    private static string Direction(Better better) => better switch
    {
        Better.Higher => "higher is better",
        Better.Lower => "lower is better",
        _ => "neither way is better",
    };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent;
        return folder.ShouldNotBeNull().FullName;
    }
}
