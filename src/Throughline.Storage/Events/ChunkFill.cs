using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>Writes chosen events of a batch into the columns of a chunk.</summary>
internal static class ChunkFill
{
    /// <param name="chunk">A chunk with the columns of <c>event</c>.</param>
    /// <param name="batch">The events.</param>
    /// <param name="chosen">Which of them, ascending.</param>
    /// <param name="import">The number of the import.</param>
    /// <param name="ordinal">0 if keys are ids, else 1.</param>
    /// <param name="attributes">How many attributes the table has.</param>
    internal static void Write(DuckDbChunk chunk, EventBatch batch, ReadOnlySpan<int> chosen, int import, int ordinal, int attributes)
    {
        chunk.SetNulls(chosen.Length, EventColumns.SupersededBy);
        Copy(chunk, EventColumns.Revision, batch.Revision, chosen);
        Copy(chunk, EventColumns.Content, batch.Content, chosen);
        Copy(chunk, EventColumns.Key, batch.Key, chosen);
        chunk.Column<int>(EventColumns.Ordinal)[..chosen.Length].Fill(ordinal);
        Copy(chunk, EventColumns.Time, batch.Time, chosen);
        Copy(chunk, EventColumns.Offset, batch.OffsetMinutes, chosen);
        Copy(chunk, EventColumns.Sequence, batch.Sequence, chosen);
        chunk.Column<int>(EventColumns.Import)[..chosen.Length].Fill(import);
        Copy(chunk, EventColumns.Row, batch.Row, chosen);
        Copy(chunk, EventColumns.Part, batch.Part, chosen);
        Copy(chunk, EventColumns.Side, batch.Side, chosen);
        Copy(chunk, EventColumns.Traits, batch.Traits, chosen);
        for (var d = 0; d < Dimensions.Count; d++) Copy(chunk, EventColumns.FirstDimension + d, batch.References[d], chosen);
        CopyNullable(chunk, EventColumns.Score, batch.Score, chosen, double.NaN);
        CopyNullable(chunk, EventColumns.ScoreLow, batch.ScoreLow, chosen, double.NaN);
        CopyNullable(chunk, EventColumns.ScoreHigh, batch.ScoreHigh, chosen, double.NaN);
        CopyNullable(chunk, EventColumns.Deadline, batch.Deadline, chosen, EventBatch.NoTime);
        CopyTexts(chunk, batch.Text, chosen);
        CopyAttributes(chunk, batch, chosen, attributes);
    }

    private static void Copy<T>(DuckDbChunk chunk, int column, T[] values, ReadOnlySpan<int> chosen)
        where T : unmanaged
    {
        var target = chunk.Column<T>(column);
        // Ascending and as many as the last one says: all of the batch's first events.
        if (chosen[^1] == chosen.Length - 1) values.AsSpan(0, chosen.Length).CopyTo(target);
        else for (var i = 0; i < chosen.Length; i++) target[i] = values[chosen[i]];
    }

    private static void CopyNullable<T>(DuckDbChunk chunk, int column, T[] values, ReadOnlySpan<int> chosen, T none)
        where T : unmanaged, IEquatable<T>
    {
        if (!values.AsSpan(0, chosen[^1] + 1).ContainsAnyExcept(none))
        {
            chunk.SetNulls(chosen.Length, column);
            return;
        }

        Copy(chunk, column, values, chosen);
        for (var i = 0; i < chosen.Length; i++)
        {
            if (values[chosen[i]].Equals(none)) chunk.SetNull(i, column);
        }
    }

    private static void CopyTexts(DuckDbChunk chunk, string?[] texts, ReadOnlySpan<int> chosen)
    {
        if (!texts.AsSpan(0, chosen[^1] + 1).ContainsAnyExcept((string?)null))
        {
            chunk.SetNulls(chosen.Length, EventColumns.Text);
            return;
        }

        for (var i = 0; i < chosen.Length; i++)
        {
            if (texts[chosen[i]] is { } text) chunk.SetText(i, EventColumns.Text, text);
            else chunk.SetNull(i, EventColumns.Text);
        }
    }

    private static void CopyAttributes(DuckDbChunk chunk, EventBatch batch, ReadOnlySpan<int> chosen, int attributes)
    {
        for (var a = 0; a < attributes; a++)
        {
            var column = EventColumns.FirstAttribute + a;
            if (a < batch.Attributes.Count) Copy(chunk, column, batch.Attributes[a], chosen);
            else chunk.Column<int>(column)[..chosen.Length].Clear();
        }
    }
}
