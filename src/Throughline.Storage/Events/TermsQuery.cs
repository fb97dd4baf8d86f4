using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>
/// The dictionary of a dimension or an attribute. Codes are dense and rows are only ever appended, in the order of their codes;
/// DuckDB keeps that order (<c>preserve_insertion_order</c>), so no sort is needed, and it is checked.
/// </summary>
internal static class TermsQuery
{
    internal static TermBook Dimension(DuckDbConnection connection, Dimension dimension) =>
        Run(connection, "SELECT code, text FROM term WHERE dimension = $1", (int)dimension);

    internal static TermBook Attribute(DuckDbConnection connection, int attribute) =>
        Run(connection, "SELECT code, text FROM attribute_term WHERE attribute = $1", attribute);

    private static TermBook Run(DuckDbConnection connection, string sql, int which)
    {
        var book = new TermBook();
        using var statement = connection.Prepare(sql);
        using var result = statement.Bind(1, which).Stream();
        while (result.ReadChunk())
        {
            var codes = result.Column<int>(0);
            for (var row = 0; row < codes.Length; row++)
            {
                if (book.Code(result.Utf8(row, 1)) != codes[row]) throw new InvalidDataException($"The terms of {which} are not in the order of their codes: {codes[row]}.");
            }
        }

        return book;
    }
}
