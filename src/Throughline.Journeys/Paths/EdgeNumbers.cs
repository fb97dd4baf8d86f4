using System.Runtime.CompilerServices;

namespace Throughline.Journeys.Paths;

/// <summary>Numbers the pairs of steps that occur, from 0 in the order of first sight: by a matrix where it is small, else by an open hash table.</summary>
internal sealed class EdgeNumbers
{
    /// <summary>The largest matrix, in cells of four bytes.</summary>
    private const int MostCells = 4_000_000;

    private readonly int _width;
    private readonly int[]? _matrix;
    private readonly List<(ushort From, ushort To)> _edges = [];
    private int[] _buckets = [];

    /// <summary>Makes an empty numbering.</summary>
    /// <param name="width">One more than the highest step code.</param>
    /// <param name="mostCells">The largest matrix.</param>
    public EdgeNumbers(int width, int mostCells = MostCells)
    {
        _width = width;
        if ((long)width * width <= mostCells) _matrix = new int[width * width];
        else _buckets = new int[1024];
    }

    /// <summary>The pairs by number.</summary>
    public IReadOnlyList<(ushort From, ushort To)> Edges => _edges;

    /// <summary>The number of a pair, given if it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(ushort from, ushort to)
    {
        var matrix = _matrix;
        if (matrix is null) return Hashed(from, to);
        ref var number = ref matrix[(from * _width) + to];
        return number != 0 ? number - 1 : (number = Add(from, to)) - 1;
    }

    private int Add(ushort from, ushort to)
    {
        _edges.Add((from, to));
        return _edges.Count;
    }

    private int Hashed(ushort from, ushort to)
    {
        var bucket = Bucket(from, to);
        if (_buckets[bucket] != 0) return _buckets[bucket] - 1;
        if (_edges.Count * 2 >= _buckets.Length)
        {
            Grow();
            bucket = Bucket(from, to);
        }

        _buckets[bucket] = Add(from, to);
        return _edges.Count - 1;
    }

    private int Bucket(ushort from, ushort to)
    {
        var mask = _buckets.Length - 1;
        var hash = (((uint)from << 16) | to) * 0x9E3779B1u;
        var bucket = (int)(hash >> 8) & mask;
        while (_buckets[bucket] != 0 && _edges[_buckets[bucket] - 1] != (from, to)) bucket = (bucket + 1) & mask;
        return bucket;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var i = 0; i < _edges.Count; i++) _buckets[Bucket(_edges[i].From, _edges[i].To)] = i + 1;
    }
}
