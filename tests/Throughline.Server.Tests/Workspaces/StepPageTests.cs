using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>The page of a step, over HTTP, on a real workspace: R001, R041, R054, R055 and R057.</summary>
public sealed class StepPageTests : IAsyncLifetime
{
    // T1 takes four tools, is left alone for fifty minutes as nobody is on call, and waits in Access; T2 takes one tool and is resolved. Nobody opens a tool for T3.
    private const string Events = """
        event_id,occurred_at,activity,ticket_id,requester_email,channel,team,tool,priority,breakdown-cause,score,survey,scale
        1,2026-03-02T09:00:00Z,ticket.created,T1,first@x.example,portal,Access,,P1,,,,
        2,2026-03-02T09:50:00Z,ticket.acknowledged,T1,first@x.example,portal,Access,,P1,nobody on call,,,
        3,2026-03-02T09:51:00Z,tool.opened,T1,first@x.example,,Access,CRM,,,,,
        4,2026-03-02T09:52:00Z,tool.opened,T1,first@x.example,,Access,ERP,,,,,
        5,2026-03-02T09:53:00Z,tool.opened,T1,first@x.example,,Access,Wiki,,,,,
        6,2026-03-02T09:54:00Z,tool.opened,T1,first@x.example,,Access,Chat,,,,,
        7,2026-03-02T09:00:00Z,ticket.created,T2,second@x.example,portal,Desk,,P3,,,,
        8,2026-03-02T09:10:00Z,tool.opened,T2,second@x.example,,Desk,CRM,,,,,
        9,2026-03-02T10:00:00Z,ticket.resolved,T2,second@x.example,portal,Desk,,P3,,,,
        10,2026-03-02T12:00:00Z,survey.answered,T2,second@x.example,,,,,,5,csat,1-5
        11,2026-03-02T09:00:00Z,ticket.created,T3,third@x.example,portal,Desk,,P3,,,,
        12,2026-03-02T11:00:00Z,ticket.resolved,T3,third@x.example,portal,Desk,,P3,,,,
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-step-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        var file = Path.Combine(_folder.FullName, "events.csv");
        await File.WriteAllTextAsync(file, Events, Stop);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, Stop);
        _data = new WorkspacePageData(_workspace);
        _server = await RunningServer.StartAsync(_data, new WorkspaceActions(_workspace, _data));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _data.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_step_says_what_agents_work_with_there_and_each_figure_opens_the_cases_of_the_step()
    {
        var tools = await StepAsync("tools");

        var toolset = tools.Scores.Single(score => score.Here.Part == "Toolset");
        (toolset.Here.Figure.Value, toolset.Here.Figure.N).ShouldBe((0.5, 2));
        tools.Tools!.Value.ShouldBe(2.5);
        tools.ContentmentByTools.Select(part => (part.Part, part.Figure.Value)).ShouldBe([("1 tool", 5.0)]);
        (await OpenAsync(toolset.Here.Figure)).ShouldBe(2);
        (await OpenAsync(tools.Step.Instances)).ShouldBe(2);
        (await StepAsync("solved")).Scores.Single(score => score.Here.Part == "Toolset").Here.Figure.Value.ShouldBe(1, "of the solved tickets one takes a tool");
    }

    [Fact]
    public async Task What_broke_down_at_a_step_is_apart_by_the_cause_that_its_cases_carry()
    {
        (await StepAsync("acknowledged")).Breakdowns.Select(part => (part.Part, part.Figure.Value)).ShouldBe([("nobody on call", 1.0)]);
        (await StepAsync("solved")).Breakdowns.ShouldBeEmpty("nothing that is solved was left alone");
    }

    [Fact]
    public async Task A_step_that_is_connected_shows_what_waits_how_its_deadlines_go_and_how_often_it_escalates()
    {
        (await StepAsync("acknowledged")).Connection.Open.ShouldBeNull();
        await new WorkspaceMapActions(_workspace, _data).ChangeAsync("all", _ => MapEdits.Set(MapPlace.Step("acknowledged"), "service", "", RecordJson.Write(new StepService(["Access"], "acknowledge", null))), "map-owner", "", Stop);

        var connected = await StepAsync("acknowledged");

        (connected.Connection.Open!.Value, connected.Connection.InTime!.Value).ShouldBe((1, 0));
        (await PageAsync("acknowledged")).ShouldContain("Open now");
    }

    [Fact]
    public async Task Both_lanes_lead_to_each_other()
    {
        var html = await DocumentAsync("acknowledged");
        html.QuerySelectorAll("#lanes ~ div a").Select(link => link.TextContent).ShouldContain("Opens tools", "the draft of this map has it during the wait");
    }

    [Fact]
    public async Task A_filter_that_speaks_of_events_itself_is_not_mixed_with_the_steps()
    {
        var view = (await _data.StepAsync("all", "tools", FilterWords.Parse("type=ticket.resolved"), Stop)).ShouldNotBeNull();

        view.Journeys.ShouldBeNull();
        view.Step.Instances.Value.ShouldBe(1);
        (await _server.Client.GetStringAsync(new Uri("/journeys/all/step?step=tools&type=ticket.resolved", UriKind.Relative), Stop)).ShouldContain("The filter names events itself.");
        (await _data.StepAsync("all", "tools", FilterWords.Parse("priority=P3"), Stop))!.Scores.Single(score => score.Here.Part == "Toolset").Here.Figure.N.ShouldBe(1);
    }

    [Fact]
    public async Task There_is_no_page_of_a_step_that_is_not_drawn()
    {
        using var answer = await _server.Client.GetAsync(new Uri("/journeys/all/step?step=nowhere", UriKind.Relative), Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<StepPageView> StepAsync(string step) => (await _data.StepAsync("all", step, CaseFilter.None, Stop)).ShouldNotBeNull(step);

    private async Task<long> OpenAsync(Figure figure) => (await _data.FigureAsync(figure.Cases!, new FigureQuery(), Stop)).ShouldNotBeNull().Cases.Total;

    private Task<string> PageAsync(string step) => _server.Client.GetStringAsync(new Uri($"/journeys/all/step?step={step}", UriKind.Relative), Stop);

    private async Task<IDocument> DocumentAsync(string step)
    {
        var html = await PageAsync(step);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html), Stop);
    }
}
