using System.Text;
using Throughline.Journeys.Findings;

namespace Throughline.Journeys.Tests.Findings;

public sealed class DetectorsPageTests
{
    private const string Head = """
        # Findings

        Written by the program from its catalogue (`DetectorCatalogue`); a test fails when it is stale.

        `throughline findings` (`--json`, `-j JOURNEY`, `-f FILTER`) puts every detector to a journey. A finding says what, where, how much (with its 95 % interval and n), since when, what it costs a month by your own rates ([costs](costs.md)), and what was held alike on both sides so that it is not the explanation, or why it could not be; `throughline cases --finding ID`, which is printed below each, lists those whom it strikes (with a metric before `--finding`: that metric of them). A filter narrows the search itself: what strikes all that it keeps alike has nobody left to stand out from.

        **Where** is one or two values that a journey begins with: topic, priority, first channel, first team, article, configuration item, weekday and hours of the asking, and up to eight free attributes with 2 to 30 values, by name. They are searched, not set. Exports write how a matter ended on every row of it, so attributes whose names speak of the end (closure code, resolved by, reassignments, caused by) are left out. What joins a journey later is no place: it may be the consequence. `first.channel=phone` in a filter means that the first channel is the phone.

        **False alarms.** Every comparison of a run counts. Each detector is a family: Holm's procedure within it, Benjamini and Hochberg's between them, so that the list follows Benjamini and Bogomolov (2014) with a rate of 5 %. Where nothing is wrong, at most one list in twenty shows anything. Journeys of one customer, and those of one topic and day, are not taken for independent. `q` is the rate at which a finding would still be shown. Weeks at the ends of the data that hold less than a tenth of a usual week's journeys are no part of any course over time: an export begins and ends bit by bit.

        **What it costs** = journeys struck too many a month × what a struck journey costs more than a spared one of the same segment; who asked nobody cost nothing. There is a price where it is sure (95 %) that the struck cost more, and none without own rates.

        **What goes with it.** `throughline findings --why ID` asks of one finding: which journeys of its place are struck more often than others alike, which less often (what was different for those who were spared), and what goes with the same harm in several queues together. A rule is one to three conditions: values that a journey named, steps and teams that it came by, all *before* the harm. Before is: the acknowledgement (silence after it), the return itself (repeat contact; those who did not return are looked at after as long; likewise the avoidable contact and the turning to a person), the first hand-over (ping-pong; asked again: the first after a question), the first solution (reopened), the first tool (four tools), the reading (articles), the end of the session (work that only moved), half of the time to the deadline, among matters not resolved by then (breach, near miss, risk without a word), half of the usual time, likewise (longer to resolve; struck is then what takes longer than three of four of its priority asked at such a time). Of matters left alone, of wrong topics, of weekdays, of touchpoints and of what is asked for it is the opening; of a figure that has changed an hour after it, of a time a quarter of what was usual before (among matters not done by then), of satisfaction the answer. A finding that relates two series strikes nobody in particular and has no such answer.

        **What goes with a change.** Of a finding of weeks (a figure, deadlines, satisfaction or an article that has become worse, a good figure at the customers' cost, work that moved, what people ask for, a touchpoint that came or went) the journeys since are compared with those before, of a weekday with those of other working days: under which rules has the harm risen by more than where the rule does not hold? That is a difference of differences within the strata, tested against a fifth of what was usual before, with at least twenty-five journeys in each of the four cells; rules, lengths and the control of false answers are those above. A time strikes whom it takes longer than three of four before, satisfaction whoever gives 3 or less, what people ask for whoever asks for it, a new touchpoint whoever has it, a vanished one whoever no longer does. So a team whose matters have always been slow does not go with a change, nor does one that only has become busier; where all have become worse alike nothing goes with it, and that is the answer.

        Rules are searched from short to long (the best twelve get a further condition, twice) by weighted relative accuracy within strata of the same priority, topic and first channel, as far as known before; a longer rule is said only where the rest of the shorter one is hardly struck. It must be at least 1.2 times as frequent, after all rules of its length that there are (not only those tried) are counted as tested, with the same control as the findings: where nothing goes with a harm, at most one answer in twenty shows anything. Rules that nearly the same journeys meet are said together. In several queues (teams; where these are not known before the harm, topics): a value must raise the harm in two or more, and still without the one that shows it most; heterogeneity is Cochran's Q. What goes with a harm need not bring it about.

        On the screens (`throughline serve`) **Findings** lists what one search over all journeys shows, **Findings** of a journey those of them that lie mostly in it and those that stand out only within it; ranked by money or by people (a finding that relates two series, as friction that leads, strikes all journeys of its team alike, so that their number says nothing: it comes after those that strike somebody), with what was looked for and not found and what could not be looked for: because the data has no such thing, or because there are too few to compare, with how many there are. Money and counts are of rows, each matter once. **Stages to re-evaluate** ranks the phases whose times, resolution at the first contact, returns or satisfaction have become worse by how many journeys the largest change strikes. A finding's page draws it week by week, says where it concentrates (of a change before, now and the difference of each value; of an article by what was known when it was read), what becomes of those whom it strikes (not what its own definition settles) and what it costs, and opens its cases; of a change it says what is left of it among journeys alike in priority, topic and first channel; on the map it stands in its phase. The **executive view** (`throughline findings --top 10`) puts the share of deadlines that were met beside the ten that matter most. The search runs beside the pages, once for a state of the events and a filter. `findings.json` in the workspace remembers when a finding was first and last seen, a cookie with two moments when the visitor was here last: so lists mark what is new and say what is gone.

        **The same matter has one row.** Contacts that a harm brings say it again: not fixed beside reopened, a day of silence beside silent after the acknowledgement, passed on beside ping-pong or asked again; each of these, asking where it stands and turning to another channel beside repeat contact. Where half of the journeys of the one or of the other are the same, the contacts stand in the row of the harm as "also seen as"; they keep their page.

        **New events.** A search after an import takes over what is known of every instance that the new events do not touch: times, clocks, what metrics and detectors observe, causes of contacts. What is summed up over all instances (tables of segments, ranks, weeks) is summed up again, since any new journey changes the totals that every segment is compared with. A test holds that the findings are those of a search anew, in ids and in numbers.

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
