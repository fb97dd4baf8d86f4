using Throughline.Journeys;
using Throughline.Office.Records;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>Where a workspace keeps its records.</summary>
public sealed class WorkspaceRecordsTests : IDisposable
{
    private const string Secret = "Host=127.0.0.1;Port=1;Database=desk;Username=u;Password=topsecret;Timeout=5";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-workspace-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheyAreInItsFolderUnlessTheSettingsSayOtherwise()
    {
        var written = await Workspace.OpenOrCreate(_folder.FullName, TimeProvider.System).Records.WriteAsync(new RecordWrite(new RecordKey("note", "one"), 0, "{}", "map-owner", ""), Stop);

        File.Exists(Path.Combine(_folder.FullName, "records.db")).ShouldBeTrue();
        (await Workspace.Open(_folder.FullName, TimeProvider.System).Records.ReadAsync(new RecordKey("note", "one"), Stop)).ShouldBe(written);
    }

    [Fact]
    public async Task AWorkspaceWithRecordsIsNotTakenBack()
    {
        var folder = Path.Combine(_folder.FullName, "new");
        var workspace = Workspace.OpenOrCreate(folder, TimeProvider.System);
        await workspace.Records.WriteAsync(new RecordWrite(new RecordKey("note", "one"), 0, "{}", "map-owner", ""), Stop);

        workspace.TakeBackIfNewAndEmpty();

        (await Workspace.Open(folder, TimeProvider.System).Records.LastSequenceAsync(Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task AConnectionStringLeadsToPostgreSqlAndItsPasswordIsNeverShown()
    {
        var workspace = With($"\"{Secret}\"");

        var e = await Should.ThrowAsync<WorkspaceException>(() => workspace.Records.LastSequenceAsync(Stop));

        e.Problem.ShouldBe(Problem.Unavailable);
        e.Message.ShouldContain("the PostgreSQL database 'desk' at 127.0.0.1:1", Case.Insensitive);
        e.ToString().ShouldNotContain("topsecret");
        workspace.Settings().ToString().ShouldNotContain("topsecret");
        File.Exists(Path.Combine(_folder.FullName, "records.db")).ShouldBeFalse();
    }

    [Fact]
    public void OtherSettingsAreWrittenWithoutLosingIt()
    {
        var workspace = With($"\"{Secret}\"");
        workspace.NameJourneys([]);
        workspace.Settings().Records!.Connection(_ => null).ShouldBe(Secret);
    }

    [Fact]
    public void ANameIsThatOfAnEnvironmentVariable()
    {
        var setting = With("\"DESK_RECORDS\"").Settings().Records!;
        setting.Connection(name => name == "DESK_RECORDS" ? Secret : null).ShouldBe(Secret);
        Should.Throw<WorkspaceException>(() => setting.Connection(_ => null)).Message.ShouldContain("DESK_RECORDS");
    }

    [Fact]
    public void AMendedSettingIsUsedAtOnce()
    {
        var workspace = With("\"THROUGHLINE_NOT_SET_ANYWHERE\"");
        Should.Throw<WorkspaceException>(() => workspace.Records).Problem.ShouldBe(Problem.BadMapping);
        With($"\"{Secret}\"");
        workspace.Records.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("[\"Host=a\"]")]
    public void AnythingElseIsRefused(string records) => Should.Throw<WorkspaceException>(() => With(records)).Problem.ShouldBe(Problem.BadMapping);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private Workspace With(string records)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "settings.json"), $$"""{ "version": 1, "journeys": [], "records": {{records}} }""");
        return Workspace.Open(_folder.FullName, TimeProvider.System);
    }
}
