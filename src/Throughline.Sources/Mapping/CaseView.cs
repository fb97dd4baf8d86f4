namespace Throughline.Sources.Mapping;

/// <summary>How columns behave within the cases of a sample.</summary>
internal sealed class CaseView
{
    private readonly List<int[]> _cases;

    public CaseView(ColumnProfile ticket)
    {
        Rows = ticket.Values.Count;
        _cases = [.. Enumerable.Range(0, Rows).Where(r => ticket.Values[r].Length > 0).GroupBy(r => ticket.Values[r], StringComparer.Ordinal).Select(g => g.ToArray())];
    }

    /// <summary>Rows of the sample.</summary>
    public int Rows { get; }

    /// <summary>Pairs of rows that follow each other in a case.</summary>
    public int Pairs => _cases.Sum(c => c.Length - 1);

    /// <summary>Whether cases have several rows.</summary>
    public bool Repeats => Pairs > _cases.Count / 5;

    /// <summary>Of the rows that follow another in their case, the share in which the column's value differs from the row before.</summary>
    public double ShareThatDiffers(ColumnProfile column)
    {
        var differ = _cases.Sum(c => Enumerable.Range(1, c.Length - 1).Count(i => column.Values[c[i]] != column.Values[c[i - 1]]));
        return Pairs == 0 ? 0 : (double)differ / Pairs;
    }

    /// <summary>Whether nearly every case has one value on all its rows.</summary>
    public bool IsConstantWithin(ColumnProfile column) => Pairs > 0 && ShareThatDiffers(column) < 0.01;

    /// <summary>Whether the numbers of the column rise within cases; real logs have a few exceptions.</summary>
    public bool Rises(ColumnProfile column) => _cases.Sum(c => Enumerable.Range(1, c.Length - 1).Count(i =>
        long.TryParse(column.Values[c[i]], out var now) && long.TryParse(column.Values[c[i - 1]], out var before) && now < before)) <= Pairs * 0.02;
}
