namespace Throughline.Storage.Records;

/// <summary>The tables of a record store and their version (docs/decisions/0006-records.md).</summary>
internal static class RecordSchema
{
    /// <summary>Step n brings a store of version n to n + 1; a store of version 0 has no tables. Whoever changes a table appends a step.</summary>
    /// <remarks>The argument is the type of a text that is compared by its bytes.</remarks>
    private static readonly Func<string, string>[] Steps =
    [
        text => $"""
            CREATE TABLE record_store(version INTEGER NOT NULL, last_sequence BIGINT NOT NULL);
            INSERT INTO record_store VALUES (0, 0);
            CREATE TABLE record_version(
                sequence BIGINT NOT NULL PRIMARY KEY,
                kind {text} NOT NULL,
                id {text} NOT NULL,
                version BIGINT NOT NULL,
                written_at BIGINT NOT NULL,
                who {text} NOT NULL,
                why {text} NOT NULL,
                once {text},
                body {text},
                UNIQUE (kind, id, version),
                UNIQUE (kind, id, once));
            """,
    ];

    /// <summary>The version that this program writes.</summary>
    public static int Newest => Steps.Length;

    /// <summary>What brings a store from one version to the next.</summary>
    /// <param name="version">The version it has.</param>
    /// <param name="text">The engine's type of a text that is compared by its bytes.</param>
    public static string Step(int version, string text) => $"{Steps[version](text)} UPDATE record_store SET version = {version + 1};";
}
