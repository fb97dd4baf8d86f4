namespace Throughline.Server.Drawing;

/// <summary>Gives the cells of each layer their heights: as near to their neighbours as order and distance allow.</summary>
internal static class LayerHeights
{
    private const double Between = 16;

    /// <summary>Stacks every layer, then lets it follow its neighbours, back and forth.</summary>
    public static void Place(List<LayoutCell>[] layers, int rounds)
    {
        foreach (var layer in layers) Settle(layer, [.. layer.Select(_ => 0.0)], [.. layer.Select(_ => 1.0)]);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var layer in round % 2 == 0 ? layers : layers.Reverse())
            {
                var all = layer.Select(c => c.Left.Concat(c.Right).ToArray()).ToArray();
                Settle(layer, [.. layer.Zip(all, Wish)], [.. all.Select(n => Math.Max(1, n.Sum(x => x.Weight)))]);
            }
        }
    }

    private static double Wish(LayoutCell cell, (LayoutCell Cell, double Weight, int Link)[] neighbours)
    {
        var weight = neighbours.Sum(n => n.Weight);
        return weight > 0 ? neighbours.Sum(n => n.Cell.Y * n.Weight) / weight : cell.Y;
    }

    // Isotonic regression on the wishes less the room that the cells above need.
    private static void Settle(List<LayoutCell> layer, double[] wishes, double[] weights)
    {
        var room = new double[layer.Count];
        for (var i = 1; i < layer.Count; i++)
        {
            room[i] = room[i - 1] + ((layer[i - 1].Height + layer[i].Height) / 2) + Between;
        }

        var pools = new Stack<(double Sum, double Weight, int Count)>();
        for (var i = 0; i < layer.Count; i++)
        {
            (double Sum, double Weight, int Count) pool = ((wishes[i] - room[i]) * weights[i], weights[i], 1);
            while (pools.TryPeek(out var above) && above.Sum / above.Weight >= pool.Sum / pool.Weight)
            {
                pools.Pop();
                pool = (above.Sum + pool.Sum, above.Weight + pool.Weight, above.Count + pool.Count);
            }

            pools.Push(pool);
        }

        var cell = layer.Count;
        foreach (var pool in pools)
        {
            for (var i = 0; i < pool.Count; i++)
            {
                cell--;
                layer[cell].Y = (pool.Sum / pool.Weight) + room[cell];
            }
        }
    }
}
