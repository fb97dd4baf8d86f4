using System.Globalization;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The values of the free attributes that have few of them, by name.</summary>
internal static class AttributeValuesQuery
{
    internal static Dictionary<string, IReadOnlyList<string>> Run(DuckDbConnection connection, int most)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        using var result = connection.Query(string.Create(CultureInfo.InvariantCulture, $"""
            SELECT a.name, t.text FROM attribute a JOIN attribute_term t USING (attribute)
            WHERE attribute IN (SELECT attribute FROM attribute_term GROUP BY attribute HAVING count(*) <= {most})
            ORDER BY attribute, t.text
            """));
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++)
            {
                var name = result.Text(row, 0);
                values[name] = [.. values.GetValueOrDefault(name, []), result.Text(row, 1)];
            }
        }

        return values;
    }
}
