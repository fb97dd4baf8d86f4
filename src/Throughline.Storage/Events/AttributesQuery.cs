using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The names of the free attributes, by index.</summary>
internal static class AttributesQuery
{
    internal static List<string> Run(DuckDbConnection connection)
    {
        var names = new List<string>();
        using var result = connection.Query("SELECT name FROM attribute ORDER BY attribute");
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++) names.Add(result.Text(row, 0));
        }

        return names;
    }
}
