using System.Diagnostics;

namespace Throughline.Bench;

/// <summary>Times one piece of work: the best of some runs, because the machine's other work only ever adds.</summary>
internal static class Stopped
{
    /// <summary>Times work whose result is kept until it is done, so that nothing of it can be left out.</summary>
    public static double Seconds<T>(Func<T> work, int runs = 1) => Seconds(() => GC.KeepAlive(work()), runs);

    public static double Seconds(Action work, int runs = 1)
    {
        var best = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var began = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        return best;
    }
}
