namespace Throughline.Sources.Exports;

/// <summary>What the values of an exported column are.</summary>
internal enum ValueKind
{
    /// <summary>A text from the data.</summary>
    Text,

    /// <summary>A word of the program: an id, a side.</summary>
    Word,

    /// <summary>A time, ISO 8601 in UTC.</summary>
    Time,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}
