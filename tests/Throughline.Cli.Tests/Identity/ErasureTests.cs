using System.Text;
using System.Text.Json;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Identity;

/// <summary>A customer who is erased is gone from the store's bytes, comes not back, and changes no figure.</summary>
public sealed class ErasureTests : IDisposable
{
    private const string Header = "event_id,occurred_at,activity,ticket_id,requester_email,phone,device_id,channel,comment,contact_address,room";

    private static readonly string[] Rows =
    [
        "1,2026-03-02T09:00:00Z,ticket.created,T1,Anna.Personal@x.example,030-5550199,tablet-of-anna,portal,my name is Annabella Personal,anna.personal@x.example,room A",
        "2,2026-03-02T09:30:00Z,ticket.replied,T1,,,,mail,dear Annabella,,room A",
        "3,2026-03-03T09:00:00Z,ticket.created,T2,anna.personal@x.example,,,mail,again,street of Annabella,room B",
        "4,2026-03-03T10:00:00Z,ticket.created,T3,ben@x.example,030-5550100,,phone,ask ANNA.personal@x.example about it,desk 4,room B",
        "5,some day,ticket.created,T4,anna.personal@x.example,,,phone,broken,,room B",
        "6,2026-03-04T10:00:00Z,ticket.created,T5,cleo@x.example,030-5550101,,phone,fine,desk 5,room C",
    ];

    private static readonly string[] Personal =
        ["anna.personal", "5550199", "tablet-of-anna", "annabella"];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task TheBytesAreGoneAndEveryFigureStays()
    {
        var workspace = await ImportedAsync();
        var before = await FiguresAsync(workspace);
        Found(workspace).ShouldBe(Personal, "the test could not fail otherwise");

        var erased = (await workspace.RunAsync(["identity", "erase", "anna.personal@x.example", "--json"])).Succeeded().Out;

        using (var json = JsonDocument.Parse(erased)) json.RootElement.GetProperty("events").GetInt32().ShouldBe(3);
        Found(workspace).ShouldBeEmpty();
        (await FiguresAsync(workspace)).ShouldBe(before);
        var setAside = (await workspace.RunAsync(["events", "--set-aside", "--json"])).Succeeded().Out;
        setAside.ShouldContain("\"row\": 5");
    }

    [Fact]
    public async Task ALaterImportOfTheSameRowsDoesNotBringThePersonBack()
    {
        var workspace = await ImportedAsync();
        (await workspace.RunAsync(["identity", "erase", "030 5550199"])).Succeeded();
        var before = await FiguresAsync(workspace);

        (await workspace.ImportAsync(_folder["desk.csv"])).Events.ShouldBe(0);
        Found(workspace).ShouldBeEmpty();
        (await FiguresAsync(workspace)).ShouldBe(before);

        // A longer export of the same desk: the new row of the person comes in as nobody's, the other one as it is.
        var longer = Write("desk.csv", [.. Rows, "7,2026-03-05T09:00:00Z,ticket.created,T6,anna.personal@x.example,030-5550199,tablet-of-anna,portal,I am Annabella,annabella lane,room A", "8,2026-03-05T10:00:00Z,ticket.created,T7,dora@x.example,030-5550102,,phone,hello,desk 6,room A"]);
        (await workspace.ImportAsync(longer)).Events.ShouldBe(2);
        Found(workspace).ShouldBeEmpty();
        Bytes(workspace).ShouldContain("dora@x.example");
    }

    [Fact]
    public async Task EarlierRevisionsOfCorrectedAndDeletedEventsGoToo()
    {
        var workspace = await ImportedAsync();
        var mapping = Directory.EnumerateFiles(Path.Combine(workspace.Folder, "mappings"), "*.yaml").ShouldHaveSingleItem();
        await File.AppendAllTextAsync(mapping, "\ndeleted:\n  column: room\n  values: [gone]\n", TestContext.Current.CancellationToken);
        // Row 1 no longer tells about her, row 3 is another customer's by now, row 2 is deleted: what they said before is in the store still.
        await workspace.ImportAsync(Write("desk.csv",
        [
            "1,2026-03-02T09:00:00Z,ticket.created,T1,Anna.Personal@x.example,030-5550199,tablet-of-anna,portal,,anna.personal@x.example,room A",
            "2,2026-03-02T09:30:00Z,ticket.replied,T1,,,,mail,,,gone",
            "3,2026-03-03T09:00:00Z,ticket.created,T2,ben@x.example,,,mail,again,,room B",
        ]));
        Found(workspace).ShouldBe(Personal, "the test could not fail otherwise");
        var before = await FiguresAsync(workspace);

        (await workspace.RunAsync(["identity", "erase", "anna.personal@x.example"])).Succeeded();

        Found(workspace).ShouldBeEmpty();
        (await FiguresAsync(workspace)).ShouldBe(before);
    }

    [Fact]
    public async Task ErasingAgainSaysSoAndAnUnknownIdentifierIsRefused()
    {
        var workspace = await ImportedAsync();
        (await workspace.RunAsync(["identity", "erase", "email:anna.personal@x.example"])).Succeeded();

        (await workspace.RunAsync(["identity", "erase", "email:anna.personal@x.example"])).Succeeded().Out.ShouldContain("erased before");
        var unknown = await workspace.RunAsync(["identity", "erase", "email:nobody@x.example"]);
        unknown.ExitCode.ShouldBe(3);
        unknown.Error.ShouldContain("kind:value");
    }

    [Fact]
    public async Task WithoutTheKeyAnImportIsRefused()
    {
        var workspace = await ImportedAsync();
        (await workspace.RunAsync(["identity", "erase", "email:anna.personal@x.example"])).Succeeded();
        File.Delete(Path.Combine(workspace.Folder, "identity.key"));

        var end = await workspace.RunAsync(["import", _folder["desk.csv"]]);

        (end.ExitCode, end.Error.Contains("identity.key", StringComparison.Ordinal)).ShouldBe((8, true));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<TestWorkspace> ImportedAsync()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await workspace.ImportAsync(Write("desk.csv", Rows));
        return workspace;
    }

    private string Write(string name, string[] rows)
    {
        File.WriteAllLines(_folder[name], [Header, .. rows]);
        return _folder[name];
    }

    private static async Task<string> FiguresAsync(TestWorkspace workspace) =>
        (await workspace.RunAsync(["metrics", "--json"])).Succeeded().Out + await workspace.EventsTextAsync() + await workspace.PathsTextAsync("instance", "type");

    private static IEnumerable<string> Found(TestWorkspace workspace)
    {
        var bytes = Bytes(workspace);
        return Personal.Where(value => bytes.Contains(value, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every byte of the workspace's folder, as letters.</summary>
    private static string Bytes(TestWorkspace workspace) => string.Join('\n', Directory.EnumerateFiles(workspace.Folder, "*", SearchOption.AllDirectories)
        .Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
}
