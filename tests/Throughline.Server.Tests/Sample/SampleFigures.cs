using Throughline.Journeys.Metrics;

namespace Throughline.Server.Tests.Sample;

/// <summary>Made-up figures of one window.</summary>
internal static class SampleFigures
{
    public static readonly DateTimeOffset From = new(2026, 8, 24, 6, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset To = new(2026, 11, 21, 17, 5, 0, TimeSpan.Zero);

    public static Figure Count(double value, string metric = "journeys") =>
        new(metric, value, null, null, (long)value, "count", "journey instances in scope", From, To, To);

    public static Figure Share(double value, long n, string metric = "share-of-journeys") =>
        new(metric, value, Math.Max(0, value - .03), Math.Min(1, value + .03), n, "share", "journey instances that ended", From, To, To) { Cases = new CaseReference("software-access", metric, null, "") };

    public static Figure Seconds(double value, long n, string metric = "time-to-done") =>
        new(metric, value, value * .9, value * 1.1, n, "seconds", "journey instances that ended", From, To, To);

    public static Figure Score(double value, long n, string metric = "csat") =>
        new(metric, value, value - .1, value + .1, n, "score", "answered surveys", From, To, To);

    public static Figure PerInstance(double value, long n, string metric = "channels-per-journey") =>
        new(metric, value, value - .1, value + .1, n, "per-instance", "journey instances in scope", From, To, To);

    public static Figure None(string metric, string unit, string population) =>
        new(metric, null, null, null, 0, unit, population, From, To, To);
}
