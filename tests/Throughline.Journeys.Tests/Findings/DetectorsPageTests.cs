using System.Text;
using Throughline.Journeys.Findings;

namespace Throughline.Journeys.Tests.Findings;

public sealed class DetectorsPageTests
{
    private const string Head = """
        # Findings

        Written by the program from its catalogue (`DetectorCatalogue`); a test fails when it is stale.

        `throughline findings` (`--json`, `-j JOURNEY`, `-f FILTER`) puts every detector to a journey. A finding says what, where, how much (with its 95 % interval and n), since when, what it costs a month by your own rates ([costs](costs.md)), and what was held alike on both sides so that it is not the explanation; its filter opens its cases.

        **Where** is one or two values that a journey begins with: topic, priority, first channel, first team, article, configuration item, weekday and hours of the asking, and free attributes with few values. They are searched, not set. What joins a journey later is no place: it may be the consequence. `first.channel=phone` in a filter means that the first channel is the phone.

        **False alarms.** Every comparison of a run counts. Each detector is a family: Holm's procedure within it, Benjamini and Hochberg's between them, so that the list follows Benjamini and Bogomolov (2014) with a rate of 5 %. Where nothing is wrong, at most one list in twenty shows anything. Journeys of one customer, and those of one topic and day, are not taken for independent. `q` is the rate at which a finding would still be shown.

        **What it costs** = journeys struck too many a month × what a struck journey costs more than a spared one of the same segment. Without own rates there is no price.

        On the screens (`throughline serve`) **Findings** lists what one search over all journeys shows, **Findings** of a journey those of them that lie mostly in it and those that stand out only within it; ranked by money or by people, with what was looked for and not found and what could not be looked for. A finding's page draws it week by week, says where it concentrates, what becomes of those whom it strikes and what it costs, and opens its cases; on the map it stands in its phase. The **executive view** (`throughline findings --top 10`) puts the share of deadlines that were met beside the ten that matter most. The search runs beside the pages, once for a state of the events and a filter. `findings.json` in the workspace remembers when a finding was first and last seen, a cookie with two moments when the visitor was here last: so lists mark what is new and say what is gone.

        `bench --findings N` measures all of this on N demo organisations without and with harms ([what is planted](demo.md)).

        """;

    [Fact]
    public void The_page_of_detectors_is_what_the_catalogue_says()
    {
        var path = Path.Combine(Root(), "docs", "findings.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, page);

        File.ReadAllText(path).ShouldBe(page, "docs/findings.md is stale: run the tests once with UPDATE_DOCS=1 and commit it.");
    }

    [Fact]
    public void Ids_are_unique() => DetectorCatalogue.All.Select(detector => detector.Definition.Id).ShouldBeUnique();

    private static string Page()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("\n## Detectors\n");
        foreach (var definition in DetectorCatalogue.All.Select(detector => detector.Definition))
            page.Append($"\n### {definition.Name}\n\n`{definition.Id}`, phase {definition.Phase}. {definition.Sentence}\n\n{definition.Method}\n");
        return page.ToString();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent;
        return folder.ShouldNotBeNull().FullName;
    }
}
