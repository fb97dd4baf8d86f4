using System.Collections;

namespace Throughline.Journeys.Metrics;

/// <summary>Observations of the chosen instances, read in place.</summary>
internal readonly ref struct ChosenObservations(Observations observations, InstanceSet? chosen)
{
    private readonly ReadOnlySpan<int> _instance = observations.Instance;
    private readonly ReadOnlySpan<double> _value = observations.Value;
    private readonly ReadOnlySpan<bool> _chosen = chosen is null ? default : chosen.Contains;

    /// <summary>How many.</summary>
    public int Count()
    {
        if (_chosen.IsEmpty) return _instance.Length;
        var count = 0;
        foreach (var instance in _instance) count += _chosen[instance] ? 1 : 0;
        return count;
    }

    /// <summary>How many different numbers, of observations whose numbers are codes: whole and from 0.</summary>
    public int Distinct()
    {
        var seen = new BitArray(_value.IsEmpty ? 0 : Largest() + 1);
        var count = 0;
        for (var i = 0; i < _value.Length; i++)
        {
            if (!Has(i) || seen[(int)_value[i]]) continue;
            seen[(int)_value[i]] = true;
            count++;
        }

        return count;
    }

    /// <summary>The sum of the numbers.</summary>
    public double Sum()
    {
        if (_value.IsEmpty) return Count();
        var sum = 0.0;
        for (var i = 0; i < _instance.Length; i++)
            if (Has(i)) sum += _value[i];
        return sum;
    }

    /// <summary>How many have a number.</summary>
    public int CountOf(double value)
    {
        var count = 0;
        for (var i = 0; i < _value.Length; i++)
            if (Has(i) && _value[i] == value) count++;
        return count;
    }

    /// <summary>The sum of amounts of money, each exact to 15 digits.</summary>
    public decimal Amount()
    {
        var sum = 0m;
        for (var i = 0; i < _value.Length; i++)
            if (Has(i)) sum += (decimal)_value[i];
        return sum;
    }

    /// <summary>The sum of the squared distances of the numbers from a multiple of the numbers of others, of the same instances in the same order.</summary>
    public double SquaresAround(double ratio, ChosenObservations others)
    {
        var sum = 0.0;
        for (var i = 0; i < _instance.Length; i++)
        {
            if (!Has(i)) continue;
            var distance = _value[i] - (ratio * others._value[i]);
            sum += distance * distance;
        }

        return sum;
    }

    /// <summary>The sum of the squared distances from a value.</summary>
    public double SquaresAround(double centre)
    {
        var sum = 0.0;
        for (var i = 0; i < _instance.Length; i++)
        {
            if (!Has(i)) continue;
            var distance = (_value.IsEmpty ? 1 : _value[i]) - centre;
            sum += distance * distance;
        }

        return sum;
    }

    /// <summary>A copy of the numbers, in their order.</summary>
    public double[] Values()
    {
        var values = new List<double>(_instance.Length);
        for (var i = 0; i < _instance.Length; i++)
            if (Has(i)) values.Add(_value.IsEmpty ? 1 : _value[i]);
        return [.. values];
    }

    /// <summary>The numbers at some ranks, of observations that are ascending.</summary>
    /// <param name="ranks">From 0, ascending.</param>
    /// <param name="found">One number a rank.</param>
    public void AtRanks(ReadOnlySpan<int> ranks, Span<double> found)
    {
        var (rank, next) = (0, 0);
        for (var i = 0; i < _instance.Length && next < ranks.Length; i++)
        {
            if (!Has(i)) continue;
            for (; next < ranks.Length && ranks[next] == rank; next++) found[next] = _value[i];
            rank++;
        }
    }

    private int Largest()
    {
        var largest = 0.0;
        foreach (var value in _value) largest = Math.Max(largest, value);
        return (int)largest;
    }

    private bool Has(int index) => _chosen.IsEmpty || _chosen[_instance[index]];
}
