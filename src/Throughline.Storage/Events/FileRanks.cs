using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The names of all imported files in the order of their UTF-8 bytes, and the rank of each import's name. Imports of one name share its rank.</summary>
internal sealed class FileRanks
{
    private const string Sql = "SELECT import, dense_rank() OVER (ORDER BY name) - 1 AS rank, name FROM import_file ORDER BY rank, import";

    private FileRanks(List<string> names, int[] byImport)
    {
        Names = names;
        ByImport = byImport;
    }

    /// <summary>Names by rank.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>Ranks by the import's number.</summary>
    internal int[] ByImport { get; }

    internal static FileRanks Load(DuckDbConnection connection)
    {
        var names = new List<string>();
        var byImport = new int[connection.Number("SELECT max(import)::BIGINT FROM import_file") + 1];
        using var result = connection.Query(Sql);
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++)
            {
                var rank = (int)result.Column<long>(1)[row];
                if (rank == names.Count) names.Add(result.Text(row, 2));
                byImport[result.Column<int>(0)[row]] = rank;
            }
        }

        return names.Count <= Place.LargestRank + 1 ? new FileRanks(names, byImport) : throw Place.TooManyFiles(names.Count);
    }
}
