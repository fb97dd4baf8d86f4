namespace Throughline.Sources.Delimited;

/// <summary>Rows of a table, one after the other: the one door through which both readers of rows are used.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>Moves to the next data row that has any content; false at the end.</summary>
    bool Next(CancellationToken cancellationToken);

    /// <summary>Fields of the row.</summary>
    int Count { get; }

    /// <summary>Physical line on which the row begins, from 1.</summary>
    long Line { get; }

    /// <summary>Why the row cannot be cut into fields; null for a whole row.</summary>
    string? Damage { get; }

    /// <summary>About how many bytes of the file have been read.</summary>
    long BytesRead { get; }

    /// <summary>A field as UTF-8; valid until the next row.</summary>
    ReadOnlySpan<byte> Field(int index);
}
