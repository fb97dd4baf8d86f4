using System.Globalization;
using System.Text.RegularExpressions;
using Throughline.Journeys.Events;
using Throughline.Journeys.Identity.Rules;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>Erases a customer in one transaction: identifiers become names that say nothing, texts and free attributes of their events go, and so does every mention of the values.</summary>
internal sealed class ErasureRun(DuckDbConnection connection, Erasure erasure, CancellationToken cancellationToken)
{
    private static readonly int Customer = (int)Dimension.Customer;

    internal void Run()
    {
        Execute("BEGIN");
        List("erased_code", "code", erasure.Identifiers.Select(code => (long)code));
        List("erased_row", "row", erasure.Rows);
        Execute("INSERT INTO erased_row SELECT rowid FROM event WHERE (key, ordinal) IN (SELECT (key, ordinal) FROM event WHERE rowid IN (SELECT row FROM erased_row)) AND rowid NOT IN (SELECT row FROM erased_row)");
        BlankEvents();
        foreach (var value in erasure.Values) BlankMentions(value);
        RenameIdentifiers();
        Remember();
        Execute("COMMIT");
    }

    private void BlankEvents()
    {
        var attributes = AttributesQuery.Run(connection).Count;
        for (var a = 0; a < attributes; a++)
        {
            Execute($"CREATE OR REPLACE TEMP TABLE erased_term AS SELECT DISTINCT attribute_{a} AS code FROM event WHERE rowid IN (SELECT row FROM erased_row)");
            Execute($"UPDATE event SET attribute_{a} = 0 WHERE rowid IN (SELECT row FROM erased_row)");
            Execute($"UPDATE attribute_term SET text = 'erased-' || code WHERE attribute = {a} AND code IN (SELECT code FROM erased_term) AND code NOT IN (SELECT attribute_{a} FROM event)");
        }

        // A content's hash would tell whoever guesses the content that the guess is right; 0 counts as equal to any.
        Execute("UPDATE event SET text = NULL, content = 0 WHERE rowid IN (SELECT row FROM erased_row)");
    }

    private void BlankMentions(string value)
    {
        var pattern = Regex.Escape(value);
        foreach (var statement in (string[])
        [
            $"UPDATE event SET text = regexp_replace(text, $1, '{ErasedIdentifiers.Mark}', 'gi') WHERE regexp_matches(text, $1, 'i')",
            "UPDATE attribute_term SET text = 'erased-' || code WHERE regexp_matches(text, $1, 'i')",
            $"UPDATE term SET text = CASE WHEN dimension = {Customer} THEN regexp_extract(text, '^[^:]*:') ELSE '' END || 'erased-' || code WHERE regexp_matches(text, $1, 'i')",
            $"UPDATE set_aside SET value = '{ErasedIdentifiers.Mark}' WHERE regexp_matches(value, $1, 'i')",
            $"UPDATE set_aside SET reason = regexp_replace(reason, $1, '{ErasedIdentifiers.Mark}', 'gi') WHERE regexp_matches(reason, $1, 'i')",
            $"UPDATE import_file SET name = regexp_replace(name, $1, '{ErasedIdentifiers.Mark}', 'gi') WHERE regexp_matches(name, $1, 'i')",
        ])
        {
            using var prepared = connection.Prepare(statement);
            prepared.Bind(1, pattern).Execute(cancellationToken);
        }
    }

    private void RenameIdentifiers()
    {
        foreach (var field in (string[])["one", "other"])
        {
            Execute($"""
                UPDATE identity_decision SET {field} = regexp_extract({field}, '^[^:]*:') || 'erased-' || t.code, why = '{ErasedIdentifiers.Mark}'
                FROM term t WHERE t.dimension = {Customer} AND t.text = {field} AND t.code IN (SELECT code FROM erased_code)
                """);
        }

        Execute($"UPDATE term SET text = regexp_extract(text, '^[^:]*:') || 'erased-' || code WHERE dimension = {Customer} AND code IN (SELECT code FROM erased_code)");
        foreach (var other in erasure.Joined.Skip(1))
            Execute(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO link VALUES ({Customer}, {erasure.Joined[0]}, {other}, '{ErasedTogether.Evidence}', 0)"));
    }

    private void Remember()
    {
        foreach (var (kind, hash) in erasure.Remembered)
        {
            using var prepared = connection.Prepare("INSERT INTO erased_identifier VALUES ($1, $2)");
            prepared.Bind(1, kind).Bind(2, hash).Execute(cancellationToken);
        }
    }

    private void List(string table, string column, IEnumerable<long> numbers)
    {
        Execute($"CREATE OR REPLACE TEMP TABLE {table}({column} BIGINT)");
        using var rows = new RowAppender(connection, table, temporary: true, [DuckDbType.BigInt]);
        foreach (var number in numbers)
        {
            rows.Chunk.Column<long>(0)[rows.Row] = number;
            rows.Next();
        }

        rows.Flush();
    }

    private void Execute(string sql) => connection.Execute(sql, cancellationToken);
}
