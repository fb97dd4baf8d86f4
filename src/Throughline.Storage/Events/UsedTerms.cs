using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>
/// Which terms the events of an import use. Where customers were erased, a term that came with their rows and that no event uses must not be stored; its code stays taken,
/// because codes are dense.
/// </summary>
internal sealed class UsedTerms(DuckDbConnection connection, int import)
{
    /// <summary>Codes of a dimension in the import's events, and in links.</summary>
    internal IReadOnlySet<int> OfDimension(int dimension) => Codes(
        $"SELECT DISTINCT \"{EventColumns.NameOf((Dimension)dimension)}\" FROM event WHERE import = {Text(import)} "
        + $"UNION SELECT from_code FROM link WHERE dimension = {Text(dimension)} UNION SELECT to_code FROM link WHERE dimension = {Text(dimension)}");

    /// <summary>Codes of a free attribute in the import's events.</summary>
    internal IReadOnlySet<int> OfAttribute(int attribute) => Codes($"SELECT DISTINCT attribute_{Text(attribute)} FROM event WHERE import = {Text(import)}");

    private HashSet<int> Codes(string sql)
    {
        var codes = new HashSet<int>();
        using var result = connection.Query(sql);
        while (result.ReadChunk())
        {
            foreach (var code in result.Column<int>(0)) codes.Add(code);
        }

        return codes;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
