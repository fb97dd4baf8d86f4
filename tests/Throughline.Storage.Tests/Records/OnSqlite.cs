namespace Throughline.Storage.Tests.Records;

/// <summary>What people keep, on SQLite.</summary>
public static class OnSqlite
{
    public sealed class Maps() : MapRecordLaws(SqlitePlace.NewAsync);

    public sealed class MapUsage() : MapUsageRecordLaws(SqlitePlace.NewAsync);

    public sealed class Releases() : ReleaseRecordLaws(SqlitePlace.NewAsync);

    public sealed class Remarks() : RemarkRecordLaws(SqlitePlace.NewAsync);

    public sealed class Suggestions() : SuggestionRecordLaws(SqlitePlace.NewAsync);

    public sealed class Assumptions() : AssumptionRecordLaws(SqlitePlace.NewAsync);

    public sealed class Sessions() : SessionRecordLaws(SqlitePlace.NewAsync);

    public sealed class Work() : WorkRecordLaws(SqlitePlace.NewAsync);

    public sealed class Gaps() : GapRecordLaws(SqlitePlace.NewAsync);

    public sealed class Improvements() : ImprovementRecordLaws(SqlitePlace.NewAsync);
}
