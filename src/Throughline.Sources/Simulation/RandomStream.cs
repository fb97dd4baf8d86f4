using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Sources.Simulation;

/// <summary>
/// A seeded stream of random numbers, one for each concern, so that what one concern draws does not move another.
/// xoshiro256** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021), seeded by SplitMix64.
/// Uses no logarithm or exponential, whose last digit differs between platforms.
/// </summary>
internal sealed class RandomStream
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    public RandomStream(ulong seed, string concern, long item = 0)
    {
        var hash = StableHash.Combine(new UInt128(seed, (ulong)item), Encoding.UTF8.GetBytes(concern));
        var state = (ulong)hash ^ (ulong)(hash >> 64);
        _a = SplitMix(ref state);
        _b = SplitMix(ref state);
        _c = SplitMix(ref state);
        _d = SplitMix(ref state);
    }

    public ulong Next()
    {
        var result = ulong.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = ulong.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>Uniform in [0, 1).</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    public double Between(double low, double high) => low + (Unit() * (high - low));

    /// <summary>A whole number, both ends included.</summary>
    public int Whole(int low, int high) => low + (int)(Unit() * (high - low + 1));

    /// <summary>Seconds, drawn from a span of minutes.</summary>
    public long Minutes(double low, double high) => (long)(Between(low, high) * 60);

    /// <summary>Seconds, drawn from a span of hours.</summary>
    public long Hours(double low, double high) => Minutes(low * 60, high * 60);

    /// <summary>Exponential with mean 1, by comparisons only (von Neumann, "Various techniques used in connection with random digits", 1951).</summary>
    public double Exponential()
    {
        for (var whole = 0; ; whole++)
        {
            var first = Unit();
            var last = first;
            var run = 1;
            for (var next = Unit(); next < last; next = Unit(), run++) last = next;
            if (run % 2 == 1) return whole + first;
        }
    }

    /// <summary>A right-skewed duration in seconds: the sum of three exponentials.</summary>
    public long Duration(double meanMinutes) => 30 + (long)((Exponential() + Exponential() + Exponential()) * meanMinutes * 20);

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Whole(0, choices.Count - 1)];

    /// <summary>The index drawn by shares that sum to one.</summary>
    public int Weighted(IReadOnlyList<double> shares)
    {
        var left = Unit();
        for (var i = 0; i < shares.Count - 1; i++)
        {
            left -= shares[i];
            if (left < 0) return i;
        }

        return shares.Count - 1;
    }

    private static ulong SplitMix(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
