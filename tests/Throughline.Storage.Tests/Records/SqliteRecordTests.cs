using Throughline.Journeys;
using Throughline.Storage.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>The laws on SQLite, and what only a file can be.</summary>
public sealed class SqliteRecordTests() : RecordStoreLaws(SqlitePlace.NewAsync)
{
    [Fact]
    public async Task AnotherDatabaseIsRefusedAndLeftAlone()
    {
        await Place.RunAsync("CREATE TABLE mine(answer); INSERT INTO mine VALUES (42)");

        var e = await Should.ThrowAsync<WorkspaceException>(() => Store.LastSequenceAsync(Stop));

        e.Problem.ShouldBe(Problem.BadInput);
        e.Message.ShouldContain(Place.Address);
        await Place.RunAsync("CREATE TABLE record_store(version)");
        await Place.RunAsync("INSERT INTO mine SELECT answer FROM mine");
    }

    [Fact]
    public async Task AFileThatIsNoDatabaseIsRefused()
    {
        await File.WriteAllTextAsync(Place.Address, new string('x', 10_000), Stop);
        (await Should.ThrowAsync<WorkspaceException>(() => Store.LastSequenceAsync(Stop))).Problem.ShouldBe(Problem.BadInput);
        (await File.ReadAllTextAsync(Place.Address, Stop)).ShouldBe(new string('x', 10_000));
    }

    [Fact]
    public async Task AFolderThatIsNotThereIsNamed()
    {
        var path = Path.Combine(Path.GetDirectoryName(Place.Address)!, "nowhere", "records.db");
        var e = await Should.ThrowAsync<WorkspaceException>(() => new SqliteRecordStore(path, Clock).LastSequenceAsync(Stop));
        (e.Problem, e.Message.Contains(path, StringComparison.Ordinal)).ShouldBe((Problem.NotAllowed, true));
    }
}
