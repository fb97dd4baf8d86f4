namespace Throughline.Sources.Readers.Ocel;

/// <summary>OCEL 2.0 as an SQLite database.</summary>
/// <param name="types">Proposes event types from activity names; none unless given.</param>
public sealed class OcelSqliteReader(Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, string>>? types = null) : OcelReader(types)
{
    /// <inheritdoc/>
    public override string Format => "ocel-sqlite";

    /// <summary>Any SQLite database: whether it holds an OCEL log shows when it is opened.</summary>
    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> head, string fileName) => head.StartsWith("SQLite format 3\0"u8);

    private protected override IOcelFile Open(SourceFile file) => new OcelSqliteFile(file);
}
