namespace Throughline.Server.Drawing;

/// <summary>Orders the cells of each layer so that few lines cross: each goes to the mean place of its neighbours, back and forth.</summary>
internal static class LayerOrder
{
    /// <summary>Sorts in place and numbers the cells; the best order seen stays.</summary>
    public static void Sort(List<LayoutCell>[] layers, int rounds)
    {
        Number(layers);
        var best = layers.Select(l => l.ToArray()).ToArray();
        var fewest = Crossings(layers);
        for (var round = 0; round < rounds && fewest > 0; round++)
        {
            Sweep(layers, forward: round % 2 == 0);
            var crossings = Crossings(layers);
            if (crossings >= fewest) continue;
            fewest = crossings;
            best = [.. layers.Select(l => l.ToArray())];
        }

        for (var i = 0; i < layers.Length; i++)
        {
            layers[i].Clear();
            layers[i].AddRange(best[i]);
        }

        Number(layers);
    }

    private static void Sweep(List<LayoutCell>[] layers, bool forward)
    {
        foreach (var layer in forward ? layers.Skip(1) : layers.Reverse().Skip(1))
        {
            var sorted = layer.OrderBy(c => Centre(c, forward ? c.Left : c.Right)).ThenBy(c => c.Order).ToArray();
            layer.Clear();
            layer.AddRange(sorted);
            for (var i = 0; i < layer.Count; i++) layer[i].Order = i;
        }
    }

    private static double Centre(LayoutCell cell, List<(LayoutCell Cell, double Weight, int Link)> neighbours) =>
        neighbours.Count == 0 ? cell.Order : neighbours.Average(n => n.Cell.Order);

    private static long Crossings(List<LayoutCell>[] layers) => layers.Sum(layer =>
    {
        var ends = layer.SelectMany(c => c.Right.Select(n => n.Cell.Order).Order()).ToArray();
        long crossings = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            for (var j = i + 1; j < ends.Length; j++)
            {
                if (ends[j] < ends[i]) crossings++;
            }
        }

        return crossings;
    });

    private static void Number(List<LayoutCell>[] layers)
    {
        foreach (var layer in layers)
        {
            for (var i = 0; i < layer.Count; i++) layer[i].Order = i;
        }
    }
}
