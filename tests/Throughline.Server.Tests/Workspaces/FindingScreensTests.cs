using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>The screens of findings over a real workspace: what is planted is listed, and every number opens the cases that it counts.</summary>
public sealed class FindingScreensTests(DemoWorkspace demo) : IClassFixture<DemoWorkspace>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheSilenceIsListedWithItsPriceItsPeopleAndTheDeadlinesThatWereMetAllTheSame()
    {
        await using var pages = Pages();
        var view = await ListAsync(pages, Portfolio.All, new FindingsQuery());
        var silent = view.All.Single(line => line.Detector == "silent-after-acknowledgement");
        silent.HomeName.ShouldBe("Get access to software");
        silent.SlaMet!.Value.ShouldNotBeNull().ShouldBeGreaterThan(.95);
        silent.Cost.ShouldNotBeNull().Unit.ShouldBe("EUR");
        silent.Level.Value.ShouldNotBeNull().ShouldBeGreaterThan(silent.Elsewhere!.Value!.Value + .1);
        view.Cost!.Value!.Value.ShouldBe(view.Findings.Sum(line => line.Cost?.Value ?? 0));
        view.All.Count.ShouldBeGreaterThan(view.Findings.Count, "an echo stands in the row of its harm");
        view.NotLooked.ShouldContain(not => not.Detector.Id == "lost-context");
    }

    [Fact]
    public async Task EveryFigureOfEveryFindingOpensTheCasesThatItCounts()
    {
        await using var pages = Pages();
        foreach (var line in (await ListAsync(pages, Portfolio.All, new FindingsQuery())).All)
        {
            var finding = (await pages.FindingAsync(line.Journey, line.Id, CaseFilter.None, Stop)).View.ShouldNotBeNull();
            (await OpenAsync(pages, line.Struck)).Cases.Total.ShouldBe((long)line.Struck.Value!.Value, line.Statement);
            if (line.SlaMet is { } met) (await OpenAsync(pages, met)).Figure.Value.ShouldBe(met.Value);
            if (line.IsChange)
            {
                (await OpenAsync(pages, line.Level)).Figure.N.ShouldBe(line.Level.N, line.Statement);
                (await OpenAsync(pages, line.Elsewhere!)).Figure.N.ShouldBe(line.Elsewhere!.N, line.Statement);
                foreach (var value in finding.Values.SelectMany(group => group)) (await OpenAsync(pages, value.Change!.Other)).Figure.ShouldBe(value.Change.Other, $"{line.Statement} {value.Value}");
            }

            finding.Similar.ShouldAllBe(other => other.Id != line.Id);
            if (!line.IsChange) (await OpenAsync(pages, line.Level)).Figure.ShouldBe(line.Level);
            foreach (var value in finding.Values.SelectMany(group => group)) (await OpenAsync(pages, value.Figure)).Figure.ShouldBe(value.Figure, $"{line.Statement} {value.Value}");
            foreach (var outcome in finding.Outcomes)
            {
                (await OpenAsync(pages, outcome.Figure)).Figure.Value.ShouldBe(outcome.Figure.Value);
                (await OpenAsync(pages, outcome.Other)).Figure.Value.ShouldBe(outcome.Other.Value);
            }
        }
    }

    // Within a journey the same search finds the same harm under another id: that is not elsewhere.
    [Fact]
    public async Task WhatStrikesTheSameJourneysIsNotTheSameElsewhere()
    {
        await using var pages = Pages();
        var everywhere = (await ListAsync(pages, Portfolio.All, new FindingsQuery())).All.Single(line => line.Detector == "silent-after-acknowledgement");
        await ListAsync(pages, "get-access-to-software", new FindingsQuery());
        await ListAsync(pages, Portfolio.All, new FindingsQuery(), filter: "topic!=Outage");

        (await pages.FindingAsync(Portfolio.All, everywhere.Id, CaseFilter.None, Stop)).View.ShouldNotBeNull().Similar.ShouldBeEmpty();
    }

    [Fact]
    public async Task AJourneyListsWhatLiesInItAndWhatStandsOutWithinItEachOnce()
    {
        await using var pages = Pages();
        var everywhere = await ListAsync(pages, Portfolio.All, new FindingsQuery());
        var within = await ListAsync(pages, "get-access-to-software", new FindingsQuery());
        within.All.ShouldContain(line => line.Detector == "silent-after-acknowledgement", 1);
        foreach (var line in everywhere.All.Where(line => line.Home == "get-access-to-software")) within.All.ShouldContain(other => other.Id == line.Id);
        pages.FoundSoFar("get-access-to-software", CaseFilter.None).View.ShouldNotBeNull().Select(line => line.Id).ShouldBe(within.All.Select(line => line.Id));
    }

    [Fact]
    public async Task TheOrderAndTheFilterOfTheListStandInItsQuery()
    {
        await using var pages = Pages();
        var people = await ListAsync(pages, Portfolio.All, FindingsQuery.Read(null, null, null, null, "people"));
        var striking = people.Findings.Where(line => !line.IsRelation).Select(line => line.Struck.Value).ToList();
        striking.ShouldBe(striking.OrderDescending());
        var priced = await ListAsync(pages, Portfolio.All, FindingsQuery.Read(null, "Wait", "1", null, null));
        priced.Findings.ShouldAllBe(line => line.Phase == "Wait" && line.Cost != null);
        priced.All.Count.ShouldBe(people.All.Count);
    }

    [Fact]
    public async Task WhatIsNewSinceTheLastVisitIsMarkedAndWhatIsGoneIsSaid()
    {
        await using var pages = Pages();
        var first = await ListAsync(pages, Portfolio.All, new FindingsQuery());
        first.All.ShouldAllBe(line => !line.IsNew);
        var known = await File.ReadAllTextAsync(Path.Combine(demo.Folder, FindingLedger.FileName), Stop);
        var (old, mended) = (first.All[0], first.All[1]);
        var ledger = new FindingLedger(Path.Combine(demo.Folder, FindingLedger.FileName));
        var before = ledger.Read()[old.Id].FirstSeen;

        (await ListAsync(pages, Portfolio.All, new FindingsQuery(), before.AddMinutes(-1))).All.ShouldAllBe(line => line.IsNew);
        (await ListAsync(pages, Portfolio.All, new FindingsQuery(), before.AddMinutes(1))).All.ShouldAllBe(line => !line.IsNew);

        await File.WriteAllTextAsync(Path.Combine(demo.Folder, FindingLedger.FileName), known.Replace(mended.Id, "0123456789abcdef", StringComparison.Ordinal), Stop);
        var after = await ListAsync(pages, Portfolio.All, new FindingsQuery());
        after.Gone.ShouldHaveSingleItem().Statement.ShouldBe(mended.Statement);
        (await ListAsync(pages, Portfolio.All, new FindingsQuery(), filter: "priority=P3")).Gone.ShouldBeEmpty("a filtered list does not say what is gone");
        await File.WriteAllTextAsync(Path.Combine(demo.Folder, FindingLedger.FileName), known, Stop);
    }

    [Fact]
    public async Task AnUnknownFindingOrJourneyIsNothing()
    {
        await using var pages = Pages();
        await ListAsync(pages, Portfolio.All, new FindingsQuery());
        (await pages.FindingAsync(Portfolio.All, "0000000000000000", CaseFilter.None, Stop)).ShouldBe(new Searched<FindingView>(null, IsReady: true));
        (await pages.FindingsAsync("nowhere", new FindingsQuery(), CaseFilter.None, null, Stop)).ShouldBe(new Searched<FindingsView>(null, IsReady: true));
    }

    [Fact]
    public async Task ThePortfolioCountsTheFindingsOfEachJourneyOnceTheyAreKnown()
    {
        await using var pages = Pages();
        var view = await ListAsync(pages, Portfolio.All, new FindingsQuery());
        foreach (var line in (await pages.PortfolioAsync(Stop)).Journeys) line.Findings!.Value.ShouldBe(FindingsQuery.Rows([.. view.All.Where(found => found.Home == line.Id)]).Count);
    }

    [Fact]
    public async Task AJourneyThatSomebodyGivesAnotherScopeIsSearchedAnew()
    {
        await using var pages = Pages();
        (await ListAsync(pages, "report-an-outage", new FindingsQuery())).All.ShouldNotContain(line => line.Detector == "silent-after-acknowledgement");
        var drafts = (await pages.PortfolioNowAsync(Stop)).Maps.ToDictionary(map => map.Id);
        var (outage, software) = (drafts["report-an-outage"], drafts["get-access-to-software"]);
        var maps = new MapRecords(Workspace.Open(demo.Folder, TimeProvider.System).Records);
        Task ScopeAsync(JourneyScope from, JourneyScope to) =>
            maps.ChangeAsync(outage, _ => MapEdits.Set(MapPlace.Whole, "scope", RecordJson.Write(from), RecordJson.Write(to)), "map-owner", "", Stop);

        await ScopeAsync(outage.Scope!, software.Scope!);
        try
        {
            (await ListAsync(pages, "report-an-outage", new FindingsQuery())).All.ShouldContain(line => line.Detector == "silent-after-acknowledgement");
        }
        finally
        {
            await ScopeAsync(software.Scope!, outage.Scope!);
        }
    }

    [Fact]
    public async Task AWorkspaceWithoutEventsHasNothingToSearch()
    {
        var folder = Directory.CreateTempSubdirectory("throughline-nothing-");
        await using (var pages = new WorkspacePageData(Workspace.OpenOrCreate(Path.Combine(folder.FullName, "workspace"), TimeProvider.System)))
        {
            var view = await ListAsync(pages, Portfolio.All, new FindingsQuery());
            view.All.ShouldBeEmpty();
            (view.Searched.Value ?? 0).ShouldBe(0);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task TheSameThingIsSaidOnceAlsoWhereTheTwoSearchesSawOtherStatesOfTheEvents()
    {
        await using var now = Pages();
        await using var later = Pages();
        var everywhere = await SearchAsync(now, Portfolio.All);
        var within = await SearchAsync(now, "get-access-to-software");

        var joined = FoundFindings.Joined(everywhere, within).Select(line => line.Id).ToList();
        FoundFindings.Joined(everywhere, await SearchAsync(later, "get-access-to-software")).Select(line => line.Id).ShouldBe(joined);
        joined.Count.ShouldBeLessThan(everywhere.Lines.Count(line => line.Home == "get-access-to-software") + within.Lines.Count);
    }

    private static async Task<FoundFindings> SearchAsync(WorkspacePageData pages, string journey) =>
        FoundFindings.Of((await pages.AnswersAsync(journey, CaseFilter.None, "", Stop)).ShouldNotBeNull(), CaseFilter.None, Stop);

    private WorkspacePageData Pages() => new(Workspace.Open(demo.Folder, TimeProvider.System));

    private static async Task<FigureView> OpenAsync(WorkspacePageData pages, Figure figure) => (await pages.FigureAsync(figure.Cases.ShouldNotBeNull(), new FigureQuery(), Stop)).ShouldNotBeNull();

    // A search takes as long as it takes; the pages ask again too.
    private static async Task<FindingsView> ListAsync(WorkspacePageData pages, string journey, FindingsQuery query, DateTimeOffset? lastVisit = null, string filter = "")
    {
        Searched<FindingsView> found;
        do found = await pages.FindingsAsync(journey, query, FilterWords.Parse(filter), lastVisit, Stop);
        while (!found.IsReady);
        return found.View.ShouldNotBeNull();
    }
}
