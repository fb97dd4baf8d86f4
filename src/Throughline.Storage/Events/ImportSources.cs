using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The names of all sources, by their texts, and which one each import is of.</summary>
internal sealed class ImportSources
{
    private const string Sql = "SELECT import, dense_rank() OVER (ORDER BY source) - 1 AS rank, source FROM import_file ORDER BY rank, import";

    private ImportSources(IReadOnlyList<string> names, int[] byImport) => (Names, ByImport) = (names, byImport);

    /// <summary>Where nobody asked.</summary>
    internal static ImportSources None { get; } = new([], []);

    internal IReadOnlyList<string> Names { get; }

    /// <summary>Indexes of <see cref="Names"/> by the import's number.</summary>
    internal int[] ByImport { get; }

    internal static ImportSources Load(DuckDbConnection connection)
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

        return new ImportSources(names, byImport);
    }
}
