using Throughline.Journeys;
using Throughline.Storage.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>The laws on PostgreSQL, and what only a server can do.</summary>
public sealed class PostgresRecordTests(PostgresServer server) : RecordStoreLaws(server.NewPlaceAsync)
{
    [Fact]
    public async Task ALostConnectionIsSaidInWordsAndMadeAnew()
    {
        await WriteAsync(Key, 0, 1);
        await PostgresServer.RunAsync(
            Place.Address, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'throughline' AND pid <> pg_backend_pid()");

        var (value, problems) = (0L, new List<WorkspaceException>());
        while (value == 0)
        {
            try
            {
                value = (await Store.ReadAsync(Key, Stop))!.Entry.Version;
            }
            catch (WorkspaceException e) when (problems.Count < 20)
            {
                problems.Add(e);
            }
        }

        value.ShouldBe(1);
        problems.ShouldAllBe(problem => problem.Problem == Problem.Unavailable);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=topsecret;Database=throughline;Timeout=5", Problem.Unavailable, "127.0.0.1:1")]
    [InlineData("Host=127.0.0.1;Port=topsecret", Problem.BadMapping, "settings.json")]
    [InlineData("Nonsense=topsecret", Problem.BadMapping, "settings.json")]
    [InlineData("topsecret", Problem.BadMapping, "settings.json")]
    [InlineData("postgres://user:topsecret@host/database", Problem.BadMapping, "Host=db.example")]
    [InlineData("Username=u;Password=topsecret", Problem.BadMapping, "settings.json")]
    public async Task WhatCannotBeConnectedToIsSaidWithoutItsPassword(string connection, Problem problem, string words)
    {
        var e = await Should.ThrowAsync<WorkspaceException>(async () => await new PostgresRecordStore(connection, Clock).LastSequenceAsync(Stop));
        e.Problem.ShouldBe(problem);
        e.Message.ShouldContain(words);
        e.ToString().ShouldNotContain("topsecret");
    }

    [Fact]
    public async Task AnUnknownDatabaseIsNamed()
    {
        var connection = new Npgsql.NpgsqlConnectionStringBuilder(Place.Address) { Database = "nowhere" }.ToString();
        var e = await Should.ThrowAsync<WorkspaceException>(() => new PostgresRecordStore(connection, Clock).LastSequenceAsync(Stop));
        (e.Problem, e.Message.Contains("nowhere", StringComparison.Ordinal)).ShouldBe((Problem.NotFound, true));
    }
}
