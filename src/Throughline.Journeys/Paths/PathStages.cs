namespace Throughline.Journeys.Paths;

/// <summary>
/// How far each case comes on a way: that of a variant, or the usual one, the most frequent variant with two or more steps; repetitions of a step in a row
/// taken once. A case comes to a stage when it has the steps up to it in this order, whatever lies between.
/// </summary>
internal sealed class PathStages
{
    private readonly CaseColumns _cases;

    /// <summary>Follows every case.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="variants">Their variants.</param>
    /// <param name="way">The variant whose way it is; null: the usual one.</param>
    public PathStages(CaseColumns cases, VariantList variants, int? way)
    {
        _cases = cases;
        Way = way is { } variant ? Calm(variants.CodesOf(variant)) : Usual(variants);
        Furthest = new int[cases.Count];
        for (var i = 0; i < Furthest.Length; i++) Furthest[i] = Follow(cases.Step.AsSpan(cases.Start[i]..cases.Start[i + 1]));
    }

    /// <summary>The codes of the way's steps.</summary>
    public ushort[] Way { get; }

    /// <summary>By case, the number of stages that it comes to, from 0.</summary>
    public int[] Furthest { get; }

    /// <summary>The code of a case's last step.</summary>
    public ushort LastOf(int index) => _cases.Step[_cases.Start[index + 1] - 1];

    private static ushort[] Usual(VariantList variants)
    {
        for (var place = 0; place < variants.Count; place++)
            if (Calm(variants.CodesOf(variants.At(place))) is { Length: > 1 } way) return way;
        return variants.Count == 0 ? [] : Calm(variants.CodesOf(variants.At(0)));
    }

    private static ushort[] Calm(ReadOnlySpan<ushort> path)
    {
        var way = new List<ushort>();
        foreach (var step in path)
            if (way.Count == 0 || way[^1] != step) way.Add(step);
        return [.. way];
    }

    private int Follow(ReadOnlySpan<ushort> steps)
    {
        var reached = 0;
        foreach (var step in steps)
            if (reached < Way.Length && step == Way[reached]) reached++;
        return reached;
    }
}
