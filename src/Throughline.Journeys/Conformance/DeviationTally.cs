using System.Runtime.InteropServices;

namespace Throughline.Journeys.Conformance;

/// <summary>Numbers the deviations that alignments show, from 0 in the order of first sight.</summary>
internal sealed class DeviationTally(TraceWords words)
{
    private readonly Dictionary<(DeviationKind Kind, ushort Word, ushort After), int> _numbers = [];
    private readonly List<AlignmentMove> _moves = [];

    /// <summary>By number.</summary>
    public List<Deviation> Deviations { get; } = [];

    /// <summary>The deviations of a trace from a path, each once.</summary>
    public int[] Of(Aligner aligner, ReadOnlySpan<ushort> trace, TracedStep[] path)
    {
        aligner.Moves(trace, path, _moves);
        var found = new SortedSet<int>();
        foreach (var move in _moves)
        {
            if (move.Kind == MoveKind.Log) found.Add(Number(words.StepOf(trace[move.Event]) is null ? DeviationKind.Undrawn : DeviationKind.Elsewhere, trace[move.Event], 0));
            else if (move.Kind == MoveKind.Path && !path[move.Step].IsOptional) found.Add(Number(DeviationKind.LeftOut, path[move.Step].Word, move.Step == 0 ? (ushort)0 : path[move.Step - 1].Word));
        }

        return [.. found];
    }

    private int Number(DeviationKind kind, ushort word, ushort after)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (kind, word, after), out var known);
        if (known) return number;
        Deviations.Add(Make(kind, word, after));
        return number = Deviations.Count - 1;
    }

    private Deviation Make(DeviationKind kind, ushort word, ushort after)
    {
        if (words.StepOf(word) is not { } step) return new Deviation(kind, words.TypeOf(word), After: null, $"did {words.TypeOf(word)}, which no step of the map stands for");
        if (kind == DeviationKind.Elsewhere) return new Deviation(kind, step.Id, After: null, $"did “{step.Name}” where the path does not have it");
        return after == 0
            ? new Deviation(kind, step.Id, "", $"left out “{step.Name}” at the beginning")
            : new Deviation(kind, step.Id, words.StepOf(after)!.Id, $"left out “{step.Name}” after “{words.StepOf(after)!.Name}”");
    }
}
