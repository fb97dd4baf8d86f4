namespace Throughline.Storage.Tests.Records;

/// <summary>What people keep, on PostgreSQL; skipped by name where it is not installed.</summary>
public static class OnPostgres
{
    public sealed class Maps(PostgresServer server) : MapRecordLaws(server.NewPlaceAsync);

    public sealed class MapUsage(PostgresServer server) : MapUsageRecordLaws(server.NewPlaceAsync);

    public sealed class Releases(PostgresServer server) : ReleaseRecordLaws(server.NewPlaceAsync);

    public sealed class Remarks(PostgresServer server) : RemarkRecordLaws(server.NewPlaceAsync);

    public sealed class Suggestions(PostgresServer server) : SuggestionRecordLaws(server.NewPlaceAsync);

    public sealed class Assumptions(PostgresServer server) : AssumptionRecordLaws(server.NewPlaceAsync);

    public sealed class Sessions(PostgresServer server) : SessionRecordLaws(server.NewPlaceAsync);

    public sealed class Work(PostgresServer server) : WorkRecordLaws(server.NewPlaceAsync);

    public sealed class Gaps(PostgresServer server) : GapRecordLaws(server.NewPlaceAsync);

    public sealed class Improvements(PostgresServer server) : ImprovementRecordLaws(server.NewPlaceAsync);
}
