namespace Throughline.Storage.DuckDb;

/// <summary>The column types that the binding writes; the values are those of <c>duckdb_type</c>.</summary>
public enum DuckDbType
{
    /// <summary>No type; never a column's.</summary>
    None = 0,

    /// <summary>8 bits, signed.</summary>
    TinyInt = 2,

    /// <summary>16 bits, signed.</summary>
    SmallInt = 3,

    /// <summary>32 bits, signed.</summary>
    Integer = 4,

    /// <summary>64 bits, signed.</summary>
    BigInt = 5,

    /// <summary>8 bits, unsigned.</summary>
    UTinyInt = 6,

    /// <summary>64-bit floating point.</summary>
    Double = 11,

    /// <summary>UTC microseconds since 1970-01-01, 64 bits.</summary>
    Timestamp = 12,

    /// <summary>Text.</summary>
    Varchar = 17,

    /// <summary>128 bits, unsigned.</summary>
    UHugeInt = 32,
}
