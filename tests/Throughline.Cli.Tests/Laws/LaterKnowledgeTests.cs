using System.Globalization;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Laws;

/// <summary>What is corrected, deleted or added later changes the figures it should, and an as-of moment gives the earlier ones again.</summary>
public sealed class LaterKnowledgeTests : IDisposable
{
    private const string LogHeader = "Event ID,Ticket ID,Activity,Timestamp,Customer ID,Last Updated,Is Deleted";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task NextWeeksExportOnTopOfThisWeeksIsNextWeeksExport()
    {
        var both = new TestWorkspace(_folder["both"]);
        await both.ImportAsync(Write("tickets-2026-03-09.csv", TicketExport.Csv(1, updated: false)));
        var second = (await both.ImportAsync(Write("tickets-2026-03-16.csv", TicketExport.Csv(2, updated: false)))).Files.ShouldHaveSingleItem();
        var later = new TestWorkspace(_folder["later"]);
        await later.ImportAsync(Write("tickets-2026-03-16.csv", TicketExport.Csv(2, updated: false)));

        second.Rows.ShouldBe(120);
        second.Used.ShouldBeInRange(61, 119);
        (second.Used + second.Duplicates + second.SetAside).ShouldBe(second.Rows);
        (await FiguresAsync(both)).ShouldBe(await FiguresAsync(later));
    }

    [Fact]
    public async Task WhereTheExportCountsVersionsTheWeeksMayArriveInAnyOrder()
    {
        var (first, second) = (Write("tickets-2026-03-09.csv", TicketExport.Csv(1, updated: true)), Write("tickets-2026-03-16.csv", TicketExport.Csv(2, updated: true)));
        var forwards = new TestWorkspace(_folder["forwards"]);
        await forwards.ImportAsync(second);
        var figures = await FiguresAsync(forwards);
        await forwards.ImportAsync(first);
        (await FiguresAsync(forwards)).ShouldBe(figures);
        await forwards.ImportAsync(second, first);
        (await FiguresAsync(forwards)).ShouldBe(figures);
    }

    [Fact]
    public async Task AnAsOfMomentGivesTheEarlierFiguresToTheLetter()
    {
        var workspace = new TestWorkspace(_folder["as-of"]);
        await workspace.ImportAsync(Write("tickets-2026-03-09.csv", TicketExport.Csv(1, updated: false)));
        var before = await FiguresAsync(workspace);
        var moment = TimeProvider.System.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);
        await workspace.ImportAsync(Write("tickets-2026-03-16.csv", TicketExport.Csv(2, updated: false)));

        (await FiguresAsync(workspace)).ShouldNotBe(before);
        (await FiguresAsync(workspace, "--as-of", moment)).ShouldBe(before);
        (await workspace.RunAsync(["events", "--json", "--as-of", "2026-03-01"])).Succeeded().Out.ShouldContain("\"events\": 0");
    }

    [Fact]
    public async Task ADeletedEventVanishesFromTheFiguresOnly()
    {
        var workspace = new TestWorkspace(_folder["deleted"]);
        await workspace.ImportAsync(Write("calls-1.csv", LogHeader + "\n" + string.Concat(Enumerable.Range(1, 12).Select(i => Line(i, deleted: false)))));
        var second = (await workspace.ImportAsync(Write("calls-2.csv", LogHeader + "\n" + Line(4, deleted: true) + Line(12, deleted: false)))).Files.ShouldHaveSingleItem();

        (second.Rows, second.Used, second.Duplicates, second.Events).ShouldBe((2, 1, 1, 0));
        (await workspace.EventsAsync()).Events.ShouldBe(10, "E4 went, and E11 was never there");
    }

    public void Dispose() => _folder.Dispose();

    private static string Line(int i, bool deleted) =>
        $"E{i},T{i % 4},{(i % 2 == 0 ? "Opened" : "Closed")},2026-03-{i:00} 08:00:00,C{i % 3},2026-04-{i + (deleted ? 10 : 0):00} 09:00:00,{(deleted || i == 11 ? "yes" : "no")}\n";

    private static async Task<string> FiguresAsync(TestWorkspace workspace, params string[] asOf)
    {
        string[][] commands = [["metrics"], ["map"], ["paths"], ["paths", "--unit", "ticket"], ["events"], ["cases", "repeat-contact-48h"]];
        var texts = new List<string>();
        foreach (var command in commands) texts.Add((await workspace.RunAsync([.. command, "--json", .. asOf])).Succeeded().Out);
        return string.Join('\n', texts);
    }

    private string Write(string name, string content)
    {
        var path = _folder[name];
        File.WriteAllText(path, content);
        return path;
    }
}
