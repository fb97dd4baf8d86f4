using System.Text;

namespace Throughline.Sources.Mapping;

/// <summary>A column that had one value, or none, in every row of the sample, watched over all rows.</summary>
/// <param name="column">The column.</param>
/// <param name="orEmpty">Whether rows without a value are no exception.</param>
internal sealed class WholeConstant(ColumnProfile column, bool orEmpty)
{
    private readonly byte[] _value = Encoding.UTF8.GetBytes(column.Values.FirstOrDefault(v => v.Length > 0) ?? "");

    public ColumnProfile Column => column;

    /// <summary>Whether no row has another value.</summary>
    public bool Holds { get; private set; } = true;

    /// <summary>Takes in one value, without the blanks around it.</summary>
    public void See(ReadOnlySpan<byte> value, HashSet<string> nulls)
    {
        if (!Holds || value.SequenceEqual(_value)) return;
        Holds = (orEmpty || _value.Length == 0) && (value.IsEmpty || nulls.Contains(Encoding.UTF8.GetString(value)));
    }
}
