namespace Throughline.Sources.Mapping;

/// <summary>What a sample says about a column.</summary>
/// <param name="Index">Where it stands, from 0.</param>
/// <param name="Name">Its unique name.</param>
/// <param name="Words">Its header as words.</param>
/// <param name="Values">The values of the sample in row order; empty for nothing and for null markers.</param>
/// <param name="Filled">How many values are not empty.</param>
/// <param name="Distinct">How many different values there are.</param>
/// <param name="TimeFormats">Formats of times; none if it holds no times.</param>
/// <param name="IsNumber">Whether all values are numbers.</param>
/// <param name="IsInteger">Whether all values are whole numbers.</param>
internal sealed record ColumnProfile(
    int Index, string Name, HeaderWords Words, IReadOnlyList<string> Values, int Filled, int Distinct, IReadOnlyList<string> TimeFormats, bool IsNumber, bool IsInteger)
{
    private static readonly HashSet<string> Booleans = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "y", "n", "0", "1", "ja", "nein", "nee" };

    public bool IsTime => TimeFormats.Count > 0;

    public bool IsEmpty => Filled == 0;

    public bool IsConstant => Distinct == 1 && Filled == Values.Count && Values.Count > 10;

    public bool IsBoolean => !IsEmpty && Distinct <= 2 && Values.All(v => v.Length == 0 || Booleans.Contains(v));

    public double FilledShare => Values.Count == 0 ? 0 : (double)Filled / Values.Count;

    public double MeanLength => Filled == 0 ? 0 : Values.Sum(v => (double)v.Length) / Filled;
}
