namespace Throughline.Journeys.Instances;

/// <summary>Brings columns of a table into the order of the log.</summary>
internal static class ColumnOrder
{
    /// <summary>A column in log order; empty where the column was not loaded.</summary>
    /// <param name="column">The column in the table's order.</param>
    /// <param name="order">The event of the table at every place of the log.</param>
    public static T[] Gather<T>(T[] column, int[] order)
    {
        if (column.Length == 0) return [];
        var gathered = GC.AllocateUninitializedArray<T>(order.Length);
        // Reading in the log's order misses the cache at nearly every event; many columns hold one value throughout.
        if (IsOneValue(column)) gathered.AsSpan().Fill(column[0]);
        else for (var i = 0; i < order.Length; i++) gathered[i] = column[order[i]];
        return gathered;
    }

    /// <summary>A column of codes in two bytes, in log order; zeros where the column was not loaded.</summary>
    /// <param name="codes">The column in the table's order; checked by <see cref="TypeCodes.Require"/>.</param>
    /// <param name="order">The event of the table at every place of the log.</param>
    public static ushort[] Codes(int[] codes, int[] order)
    {
        if (codes.Length == 0) return new ushort[order.Length];
        var gathered = GC.AllocateUninitializedArray<ushort>(order.Length);
        for (var i = 0; i < order.Length; i++) gathered[i] = (ushort)codes[order[i]];
        return gathered;
    }

    private static bool IsOneValue<T>(T[] column) =>
        column.AsSpan(1).IndexOfAnyExcept(column[0]) < 0;
}
