using System.Buffers;

namespace Throughline.Journeys.Conformance;

/// <summary>
/// Aligns traces with paths at the least cost: an event that the path does not have here costs 1, a step left out 1 (an optional one nothing), everything
/// else nothing. After Adriansyah, van Dongen and van der Aalst (2011), "Conformance Checking Using Cost-Based Fitness Analysis"; a drawn path is a line of
/// steps, so that dynamic programming over events and steps finds what needs a search in a net. Its memory is rented and used again for every trace.
/// </summary>
internal sealed class Aligner : IDisposable
{
    // By events done, then by steps done: the least cost of the rest.
    private int[] _rest = [];

    /// <summary>The least cost of a trace on a path.</summary>
    public int Cost(ReadOnlySpan<ushort> trace, ReadOnlySpan<TracedStep> path)
    {
        Fill(trace, path);
        return _rest[0];
    }

    /// <summary>
    /// The moves of a cheapest alignment from begin to end. Of several it is always the same: at each event the path's step is taken where it can be,
    /// else the event is passed over, and only where neither is cheapest a step is left out.
    /// </summary>
    public void Moves(ReadOnlySpan<ushort> trace, ReadOnlySpan<TracedStep> path, List<AlignmentMove> moves)
    {
        Fill(trace, path);
        moves.Clear();
        for (var (done, taken) = (0, 0); done < trace.Length || taken < path.Length;)
        {
            var move = Next(trace, path, done, taken);
            moves.Add(move);
            if (move.Kind != MoveKind.Path) done++;
            if (move.Kind != MoveKind.Log && move.Step == taken) taken++;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_rest.Length > 0) ArrayPool<int>.Shared.Return(_rest);
        _rest = [];
    }

    private AlignmentMove Next(ReadOnlySpan<ushort> trace, ReadOnlySpan<TracedStep> path, int done, int taken)
    {
        var width = path.Length + 1;
        var here = _rest[(done * width) + taken];
        if (done < trace.Length)
        {
            var below = ((done + 1) * width) + taken;
            if (taken < path.Length && trace[done] == path[taken].Word && _rest[below + 1] == here) return new AlignmentMove(MoveKind.Both, done, taken);
            if (Repeats(trace[done], path, taken) && _rest[below] == here) return new AlignmentMove(MoveKind.Both, done, taken - 1);
            if (_rest[below] + 1 == here) return new AlignmentMove(MoveKind.Log, done, taken);
        }

        return new AlignmentMove(MoveKind.Path, done, taken);
    }

    private void Fill(ReadOnlySpan<ushort> trace, ReadOnlySpan<TracedStep> path)
    {
        var width = path.Length + 1;
        Rent(checked((trace.Length + 1) * width));
        var last = _rest.AsSpan(trace.Length * width, width);
        last[^1] = 0;
        for (var taken = path.Length - 1; taken >= 0; taken--) last[taken] = last[taken + 1] + Omission(path[taken]);
        for (var done = trace.Length - 1; done >= 0; done--)
            FillRow(trace[done], path, _rest.AsSpan(done * width, width), _rest.AsSpan((done + 1) * width, width));
    }

    private static void FillRow(ushort word, ReadOnlySpan<TracedStep> path, Span<int> row, ReadOnlySpan<int> below)
    {
        for (var taken = path.Length; taken >= 0; taken--)
        {
            var least = below[taken] + (Repeats(word, path, taken) ? 0 : 1);
            if (taken < path.Length)
            {
                least = Math.Min(least, row[taken + 1] + Omission(path[taken]));
                if (word == path[taken].Word) least = Math.Min(least, below[taken + 1]);
            }

            row[taken] = least;
        }
    }

    private static bool Repeats(ushort word, ReadOnlySpan<TracedStep> path, int taken) => taken > 0 && path[taken - 1].MayRepeat && path[taken - 1].Word == word;

    private static int Omission(TracedStep step) => step.IsOptional ? 0 : 1;

    private void Rent(int size)
    {
        if (_rest.Length >= size) return;
        Dispose();
        _rest = ArrayPool<int>.Shared.Rent(size);
    }
}
