using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The columns of the table <c>event</c>, in order; the free attributes follow them.</summary>
internal static class EventColumns
{
    internal const int SupersededBy = 0;
    internal const int Revision = 1;
    internal const int Content = 2;
    internal const int Key = 3;
    internal const int Ordinal = 4;
    internal const int Time = 5;
    internal const int Offset = 6;
    internal const int Sequence = 7;
    internal const int Import = 8;
    internal const int Row = 9;
    internal const int Part = 10;
    internal const int Side = 11;
    internal const int Traits = 12;
    internal const int FirstDimension = 13;
    internal const int Score = FirstDimension + Dimensions.Count;
    internal const int ScoreLow = Score + 1;
    internal const int ScoreHigh = Score + 2;
    internal const int Deadline = Score + 3;
    internal const int Text = Score + 4;
    internal const int FirstAttribute = Score + 5;

    private static readonly (string Name, DuckDbType Type)[] Fixed =
    [
        ("superseded_by", DuckDbType.Integer),
        ("revision", DuckDbType.BigInt),
        ("content", DuckDbType.BigInt),
        ("key", DuckDbType.UHugeInt),
        ("ordinal", DuckDbType.Integer),
        ("time", DuckDbType.Timestamp),
        ("offset_minutes", DuckDbType.SmallInt),
        ("sequence", DuckDbType.BigInt),
        ("import", DuckDbType.Integer),
        ("file_row", DuckDbType.BigInt),
        ("file_part", DuckDbType.UTinyInt),
        ("side", DuckDbType.UTinyInt),
        ("traits", DuckDbType.UTinyInt),
        .. Dimensions.All.Select(d => (NameOf(d), DuckDbType.Integer)),
        ("score", DuckDbType.Double),
        ("score_low", DuckDbType.Double),
        ("score_high", DuckDbType.Double),
        ("deadline", DuckDbType.Timestamp),
        ("text", DuckDbType.Varchar),
    ];

    /// <summary>The columns with their SQL types, for <c>CREATE TABLE</c>.</summary>
    internal static string Definition { get; } = string.Join(", ", Fixed.Select(c => $"\"{c.Name}\" {c.Type.ToString().ToUpperInvariant()}"));

    /// <summary>The types of all columns of a table with so many attributes.</summary>
    internal static DuckDbType[] Types(int attributes) => [.. Fixed.Select(c => c.Type), .. Enumerable.Repeat(DuckDbType.Integer, attributes)];

    /// <summary>A dimension's column, e.g. <c>configuration_item</c>.</summary>
    internal static string NameOf(Dimension dimension) =>
        dimension == Dimension.ConfigurationItem ? "configuration_item" : dimension.ToString().ToLowerInvariant();
}
