using Throughline.Journeys;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The free attributes, the store's and those that an import adds, each a column of <c>event</c>.</summary>
internal sealed class ImportedAttributes
{
    /// <summary>The most attributes that a store holds.</summary>
    internal const int Most = 500;

    private readonly DuckDbConnection _connection;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.OrdinalIgnoreCase);

    internal ImportedAttributes(DuckDbConnection connection)
    {
        _connection = connection;
        foreach (var name in AttributesQuery.Run(connection)) _indexes.Add(name, _indexes.Count);
    }

    internal int Count => _indexes.Count;

    internal bool TryFind(string name, out int index) => _indexes.TryGetValue(name, out index);

    /// <summary>Adds an attribute and its columns, within the transaction.</summary>
    internal int Add(string name)
    {
        if (Count == Most)
            throw new WorkspaceException(Problem.BadMapping, $"The workspace holds {Most} attributes, the most it can, and \"{name}\" would be one more. Leave out columns in the mapping.");
        var index = Count;
        foreach (var table in (string[])["event", EventWriter.DoubtfulTable])
            _connection.Execute($"ALTER TABLE {table} ADD COLUMN attribute_{index} INTEGER DEFAULT 0");
        using var statement = _connection.Prepare("INSERT INTO attribute VALUES ($1, $2)");
        statement.Bind(1, index).Bind(2, name).Execute();
        _indexes.Add(name, index);
        return index;
    }
}
