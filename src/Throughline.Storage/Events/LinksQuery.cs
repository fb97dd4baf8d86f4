using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>All links, in a total order.</summary>
internal static class LinksQuery
{
    internal static List<Link> Run(DuckDbConnection connection, EventState state)
    {
        var links = new List<Link>();
        using var result = connection.Query($"SELECT dimension, from_code, to_code, evidence FROM link WHERE {state.Others} ORDER BY dimension, from_code, to_code, evidence");
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++)
            {
                var dimension = (Dimension)result.Column<int>(0)[row];
                links.Add(new Link(dimension, result.Column<int>(1)[row], result.Column<int>(2)[row], result.Text(row, 3)));
            }
        }

        return links;
    }
}
