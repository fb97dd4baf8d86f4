using System.Text;
using System.Text.Json;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Identity;

/// <summary>With keyed hashes no identifier is in the workspace, and everything works as with the identifiers themselves.</summary>
public sealed class HashingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task NoIdentifierIsStoredAndCustomersAreTheSame()
    {
        var file = Desk();
        var plain = new TestWorkspace(_folder["plain"]);
        await plain.ImportAsync(file);
        var hashed = new TestWorkspace(_folder["hashed"]);
        (await hashed.RunAsync(["import", file, "--hash-identifiers"])).Succeeded();

        Bytes(hashed).ShouldNotContain("@x.example");
        Bytes(hashed).ShouldNotContain("5550199");
        Bytes(plain).ShouldContain("@x.example");
        (await hashed.EventsTextAsync()).ShouldBe(await plain.EventsTextAsync());
        (await hashed.PathsTextAsync("instance", "type")).ShouldBe(await plain.PathsTextAsync("instance", "type"));
    }

    [Fact]
    public async Task TwiceIsOnceAndTheKeyIsItsOwnersAlone()
    {
        var hashed = new TestWorkspace(_folder["hashed"]);
        (await hashed.RunAsync(["import", Desk(), "--hash-identifiers"])).Succeeded();
        var before = await hashed.StateAsync();

        (await hashed.ImportAsync(Desk())).Events.ShouldBe(0);

        (await hashed.StateAsync()).ShouldBe(before);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Path.Combine(hashed.Folder, "identity.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task PeopleDecideWithTheIdentifiersThatTheyKnow()
    {
        var hashed = new TestWorkspace(_folder["hashed"]);
        (await hashed.RunAsync(["import", Desk(), "--hash-identifiers"])).Succeeded();

        var merged = (await hashed.RunAsync(["identity", "merge", "Anna@X.example", "email:ben@x.example", "--why", "one person", "--json"])).Succeeded().Out;

        merged.ShouldNotContain("x.example");
        using var report = JsonDocument.Parse((await hashed.RunAsync(["identity", "--json"])).Succeeded().Out);
        report.RootElement.GetProperty("customers").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task AWorkspaceThatHoldsIdentifiersAsTheyAreRefusesToHash()
    {
        var plain = new TestWorkspace(_folder["plain"]);
        await plain.ImportAsync(Desk());

        var end = await plain.RunAsync(["import", Desk(), "--hash-identifiers"]);

        (end.ExitCode, end.Error.Contains("new workspace", StringComparison.Ordinal)).ShouldBe((2, true));
    }

    public void Dispose() => _folder.Dispose();

    private string Desk()
    {
        File.WriteAllLines(
            _folder["desk.csv"],
            [
                "occurred_at,activity,ticket_id,requester_email,phone,channel",
                "2026-03-02T09:00:00Z,ticket.created,T1,Anna@x.example,030 5550199,portal",
                "2026-03-02T09:30:00Z,ticket.replied,T1,anna@x.example,,mail",
                "2026-03-03T09:00:00Z,ticket.created,T2,ben@x.example,,mail",
                "no time at all,ticket.created,T2,ben@x.example,,mail",
                "2026-03-03T09:00:00Z,ticket.created,T2,ben@x.example,,mail,too,many,fields",
            ]);
        return _folder["desk.csv"];
    }

    private static string Bytes(TestWorkspace workspace) => string.Join('\n', Directory.EnumerateFiles(workspace.Folder, "*", SearchOption.AllDirectories)
        .Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
}
