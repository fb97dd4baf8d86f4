using Throughline.Journeys.Maps;
using Throughline.Office.Improvements;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>R021: the backlog of a real workspace against what was found in the journey.</summary>
public sealed class ImprovementsTests : IDisposable
{
    private static readonly JourneyMap Map = new("vpn", "VPN", null,
    [
        new Phase("Look for it yourself", [new Step("article", "Reads the article", Lane.Customer, StepKind.Happy, null)]),
        new Phase("Wait", [new Step("ack", "Gets an acknowledgement by e-mail", Lane.Customer, StepKind.Happy, null)]),
    ]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-effort-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task All_effort_on_the_acknowledgement_while_the_articles_hurt_most_gives_an_alert_with_both_shares()
    {
        var backlog = new WorkspaceImprovements(Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System));
        (await backlog.ViewAsync(Map, Found(600, 200), Stop)).Alert.ShouldBeNull("without effort nothing is misallocated");
        await backlog.AddAsync(new Improvement("vpn", "ack", "Friendlier mail", 8, "service owner", ImprovementState.Planned), Map, "map-owner", Stop);
        await backlog.AddAsync(new Improvement("vpn", "ack", "Faster mail", 2, "service owner", ImprovementState.UnderWay), Map, "map-owner", Stop);

        var view = await backlog.ViewAsync(Map, Found(600, 200), Stop);

        view.Phases.Select(phase => (phase.Phase, phase.Friction!.Value, phase.EffortShare.Value, phase.Effort.Value)).ShouldBe([("Look for it yourself", 0.75, 0, 0), ("Wait", 0.25, 1, 10)]);
        ImprovementText.Alert(view, view.Alert!).ShouldBe("Effort does not go where the friction is: “Look for it yourself” has 75 % of the friction and gets 0 % of the effort; “Wait” has 25 % of the friction and gets 100 % of the effort.");
        (await backlog.ViewAsync(Map, Found(100, 600), Stop)).Alert.ShouldBeNull("effort goes where it hurts most");
    }

    [Fact]
    public async Task Friction_is_money_where_all_have_a_price_and_says_nothing_twice()
    {
        var backlog = new WorkspaceImprovements(Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System));
        var (article, wait) = (Found(600, 200).View![0] with { Cost = Money(100) }, Found(600, 200).View![1] with { Cost = Money(300) });

        var view = await backlog.ViewAsync(Map, new([article, wait, wait with { Id = "echo", SameAs = wait.Id }], IsReady: true), Stop);

        view.Phase("Look for it yourself").Friction!.Value.ShouldBe(0.25);
        view.Phase("Wait").Friction!.Value.ShouldBe(0.75);
    }

    private static Searched<IReadOnlyList<FindingLine>> Found(long article, long wait) => new(
        [
            SampleFindings.Silent with { Id = "a", Phase = "Look for it yourself", Struck = Count(article), Cost = null },
            SampleFindings.Silent with { Id = "b", Phase = "Wait", Struck = Count(wait), Cost = null },
        ],
        IsReady: true);

    private static Journeys.Metrics.Figure Money(double amount) => SampleFindings.Silent.Cost! with { Value = amount };
}
