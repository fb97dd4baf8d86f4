namespace Throughline.Sources.Readers.Cells;

/// <summary>Deals the columns of a sample out to references, customers and free attributes, each column once.</summary>
internal sealed class ProposedRoles(EventSample sample)
{
    /// <summary>Most free attributes proposed; the store holds 500 in all.</summary>
    private const int MostAttributes = 400;

    private readonly HashSet<string> _taken = [];
    private readonly Dictionary<string, string> _references = [];
    private readonly Dictionary<string, string> _customers = [];

    public IReadOnlyDictionary<string, string> References => _references;

    public IReadOnlyDictionary<string, string> Customers => _customers;

    public IReadOnlyList<string> Attributes => [.. Free().Take(MostAttributes)];

    public IReadOnlyDictionary<string, string> LeftOut =>
        Free().Skip(MostAttributes).ToDictionary(c => c, _ => $"more than {MostAttributes} attributes; this one came later");

    /// <summary>Marks a column as used.</summary>
    public void Take(string column) => _taken.Add(column);

    /// <summary>Proposes the first of some columns that is there for a dimension.</summary>
    public void Propose(string dimension, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (sample[name] is null || _taken.Contains(name) || !_references.TryAdd(dimension, name)) continue;
            _taken.Add(name);
            return;
        }
    }

    /// <summary>Proposes the first of some columns that is there for a kind of customer identifier.</summary>
    public void ProposeCustomer(string kind, IEnumerable<string> names)
    {
        if (names.FirstOrDefault(n => !_taken.Contains(n)) is { } name && _customers.TryAdd(kind, name)) Take(name);
    }

    /// <summary>Proposes what the names of the remaining columns say.</summary>
    public void ProposeByWords()
    {
        foreach (var name in Free().ToList())
        {
            if (ColumnWords.CustomerKind(name) is { } kind)
            {
                if (_customers.TryAdd(kind, name)) Take(name);
            }
            else if (Dimension(name) is { } dimension)
            {
                Propose(dimension, name);
            }
        }
    }

    private static string? Dimension(string name) =>
        ColumnWords.Reference(name) ?? (ColumnWords.IsAgent(name) ? "agent" : ColumnWords.IsTeam(name) ? "team" : null);

    private IEnumerable<string> Free() => sample.Columns.Select(c => c.Name).Where(c => !_taken.Contains(c));
}
