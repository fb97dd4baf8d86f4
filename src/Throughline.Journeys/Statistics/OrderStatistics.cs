using System.Buffers;

namespace Throughline.Journeys.Statistics;

/// <summary>Finds single order statistics by selection, which costs a few passes where sorting costs twenty.</summary>
internal static class OrderStatistics
{
    /// <summary>The values at some ranks.</summary>
    /// <param name="values">In any order, none of them NaN; not changed.</param>
    /// <param name="ranks">From 0, ascending.</param>
    /// <param name="found">One value a rank.</param>
    public static void At(ReadOnlySpan<double> values, ReadOnlySpan<int> ranks, Span<double> found)
    {
        var rented = ArrayPool<long>.Shared.Rent(values.Length);
        var keys = rented.AsSpan(0, values.Length);
        for (var i = 0; i < keys.Length; i++) keys[i] = Ordered(BitConverter.DoubleToInt64Bits(values[i]));
        var from = 0;
        for (var i = 0; i < ranks.Length; i++)
        {
            Quantiles.Select(keys[from..], ranks[i] - from);
            from = ranks[i];
            found[i] = BitConverter.Int64BitsToDouble(Ordered(keys[from]));
        }

        ArrayPool<long>.Shared.Return(rented);
    }

    /// <summary>The bits of a double as a number that sorts as it does, and back again: of negative ones all bits but the sign are turned over.</summary>
    private static long Ordered(long bits) => bits ^ ((bits >> 63) & long.MaxValue);
}
