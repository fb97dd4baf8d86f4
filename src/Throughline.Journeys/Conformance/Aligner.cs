using System.Buffers;

namespace Throughline.Journeys.Conformance;

/// <summary>
/// Aligns traces with paths at the least cost: an event that the path does not have here costs 1, a step left out 1 (an optional one nothing), everything
/// else nothing. After Adriansyah, van Dongen and van der Aalst (2011), "Conformance Checking Using Cost-Based Fitness Analysis"; a drawn path is a line of
/// steps with ways back, so that dynamic programming over events and steps finds what needs a search in a net. Its memory is rented and used again for every trace.
/// </summary>
internal sealed class Aligner : IDisposable
{
    // By events done, then by steps done: the least cost of the rest.
    private int[] _rest = [];
    private int[] _firstHop = [];
    private readonly Queue<int> _reached = new();

    /// <summary>The least cost of a trace on a path.</summary>
    public int Cost(ReadOnlySpan<ushort> trace, ReadOnlySpan<TracedStep> path)
    {
        Fill(trace, path);
        return _rest[0];
    }

    /// <summary>
    /// The moves of a cheapest alignment from begin to end. Of several it is always the same: at each event the path's step is taken where it can be,
    /// else the event is passed over, and only where neither is cheapest steps are left out or gone back to, by the fewest of them.
    /// </summary>
    public void Moves(ReadOnlySpan<ushort> trace, ReadOnlySpan<TracedStep> path, List<AlignmentMove> moves)
    {
        Fill(trace, path);
        moves.Clear();
        for (var (done, taken) = (0, 0); done < trace.Length || taken < path.Length;)
        {
            if (AtEvent(trace, path, done, taken) is { } move)
            {
                moves.Add(move);
                done++;
                if (move.Kind == MoveKind.Both && move.Step == taken) taken++;
                continue;
            }

            var next = done == trace.Length ? taken + 1 : Toward(trace, path, done, taken);
            if (next == taken + 1) moves.Add(new AlignmentMove(MoveKind.Path, done, taken));
            taken = next;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_rest.Length > 0) ArrayPool<int>.Shared.Return(_rest);
        _rest = [];
    }

    // What is done with the next event where a cheapest alignment goes on with it from here; null: it first goes elsewhere on the path.
    private AlignmentMove? AtEvent(ReadOnlySpan<ushort> trace, ReadOnlySpan<TracedStep> path, int done, int taken)
    {
        if (done == trace.Length) return null;
        var width = path.Length + 1;
        var (here, below) = (_rest[(done * width) + taken], ((done + 1) * width) + taken);
        if (taken < path.Length && trace[done] == path[taken].Word && _rest[below + 1] == here) return new AlignmentMove(MoveKind.Both, done, taken);
        if (Repeats(trace[done], path, taken) && _rest[below] == here) return new AlignmentMove(MoveKind.Both, done, taken - 1);
        return _rest[below] + 1 == here ? new AlignmentMove(MoveKind.Log, done, taken) : null;
    }

    // The next place on the shortest of the cheapest ways to one where the event can be dealt with. Without ways back that is the place after this one.
    private int Toward(ReadOnlySpan<ushort> trace, ReadOnlySpan<TracedStep> path, int done, int from)
    {
        var row = _rest.AsSpan(done * (path.Length + 1), path.Length + 1);
        if (_firstHop.Length < row.Length) Array.Resize(ref _firstHop, row.Length);
        _firstHop.AsSpan(0, row.Length).Fill(-1);
        _reached.Clear();
        _reached.Enqueue(from);
        while (_reached.TryDequeue(out var place))
        {
            if (AtEvent(trace, path, done, place) is not null) return _firstHop[place];
            if (place < path.Length && row[place + 1] + Omission(path[place]) == row[place]) Reach(place + 1, place, from);
            if (Back(path, place) is >= 0 and var back && row[back] == row[place]) Reach(back, place, from);
        }

        throw new InvalidOperationException("An alignment leads nowhere.");
    }

    private void Reach(int place, int before, int from)
    {
        if (place == from || _firstHop[place] >= 0) return;
        _firstHop[place] = before == from ? place : _firstHop[before];
        _reached.Enqueue(place);
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

        while (GoBack(path, row))
        {
            for (var taken = path.Length - 1; taken >= 0; taken--) row[taken] = Math.Min(row[taken], row[taken + 1] + Omission(path[taken]));
        }
    }

    // A way back makes cheaper only what lies after its end, so that this comes to rest.
    private static bool GoBack(ReadOnlySpan<TracedStep> path, Span<int> row)
    {
        var isCheaper = false;
        for (var taken = 1; taken < row.Length; taken++)
        {
            if (Back(path, taken) is not (>= 0 and var back) || row[back] >= row[taken]) continue;
            row[taken] = row[back];
            isCheaper = true;
        }

        return isCheaper;
    }

    private static int Back(ReadOnlySpan<TracedStep> path, int taken) => taken == 0 ? -1 : path[taken - 1].BackTo;

    private static bool Repeats(ushort word, ReadOnlySpan<TracedStep> path, int taken) => taken > 0 && path[taken - 1].MayRepeat && path[taken - 1].Word == word;

    private static int Omission(TracedStep step) => step.IsOptional ? 0 : 1;

    private void Rent(int size)
    {
        if (_rest.Length >= size) return;
        Dispose();
        _rest = ArrayPool<int>.Shared.Rent(size);
    }
}
