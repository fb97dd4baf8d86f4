using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary>R083 and R102: what became of customers is imported as a file of its own, in plain words, and joins the journeys of its customers.</summary>
public sealed class OutcomesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task OutcomesJoinTheJourneysOfTheirCustomers()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await workspace.ImportAsync(
            _folder.Write("contacts.csv", """
                occurred_at,activity,requester_email,channel,category
                2026-01-01T09:00:00Z,contact.started,first@x.example,phone,access
                2026-03-02T09:00:00Z,contact.started,anna@x.example,phone,access
                2026-03-02T09:00:00Z,contact.started,ben@x.example,phone,access
                2026-03-02T10:00:00Z,contact.started,ben@x.example,chat,access
                2026-12-31T09:00:00Z,contact.started,last@x.example,phone,access

                """),
            _folder.Write("outcomes.csv", """
                occurred_at,activity,requester_email
                2026-04-20T09:00:00Z,renewed,anna@x.example
                2026-04-21T09:00:00Z,purchased,anna@x.example
                2026-04-20T09:00:00Z,churned,ben@x.example

                """));

        var figures = ContractJson.Read<IReadOnlyList<MetricJson>>((await workspace.RunAsync(["metrics", "--json"])).Succeeded().Out);
        var parts = ContractJson.Read<IReadOnlyList<PartJson>>((await workspace.RunAsync(["metrics", "--parts", "--json"])).Succeeded().Out);

        Figure("retention").ShouldBe((0.5, 2));
        Figure("bought-after").ShouldBe((1 / 3.0, 3));
        parts.Where(part => part.Figure.Metric == "retention-by-channels").Select(part => (part.Part, part.Figure.Value)).ShouldBe([("2", 0), ("1", 1)]);

        (double?, long) Figure(string metric) => figures.Where(figure => figure.Metric == metric).Select(figure => (figure.Value, figure.N)).Single();
    }

    public void Dispose() => _folder.Dispose();
}
