using Throughline.Journeys.Paths;

namespace Throughline.Server.Tests.Sample;

/// <summary>Path reports made from lists of variants, so that graph and variants agree.</summary>
internal static class SamplePaths
{
    public static PathReport Service { get; } = From(CaseUnit.Instance,
        ("Searches the portal>Raises a request>Gets acknowledgement>Waits for approval>Access granted>Opens the tool", 412),
        ("Raises a request>Gets acknowledgement>Waits for approval>Access granted>Opens the tool", 268),
        ("Searches the portal>Raises a request>Gets acknowledgement>Hears nothing for 24 h>Chases for status>Access granted>Opens the tool", 196),
        ("Raises a request>Gets acknowledgement>Hears nothing for 24 h>Chases for status>Access granted>Opens the tool", 128),
        ("Calls instead>Gets acknowledgement>Waits for approval>Access granted>Opens the tool", 97),
        ("Raises a request>Gets acknowledgement>Access granted>Wrong licence granted>Access granted>Opens the tool", 96),
        ("Raises a request>Gets acknowledgement>Hears nothing for 24 h>Chases for status>Chases for status>Chases for status>Gets acknowledgement>Access granted", 41),
        ("Calls instead>Calls instead>Access granted", 30),
        ("Searches the portal", 16));

    public static PathReport Empty { get; } = new(CaseUnit.Instance, ActivityNames.Source, 0, 0, [], [], [], null);

    /// <summary>Many steps in many orders, as a municipal log has them. The same on every run.</summary>
    public static PathReport Thicket { get; } = From(CaseUnit.Ticket, [.. Enumerable.Range(0, 160).Select(Way)]);

    public static PathReport From(CaseUnit unit, params (string Path, long Count)[] ways)
    {
        var variants = ways.OrderByDescending(w => w.Count).Select(w => new PathVariant(w.Path.Split('>'), w.Count, 3600.0 * w.Path.Length, [])).ToArray();
        var edges = variants.SelectMany(v => v.Path.Zip(v.Path.Skip(1), (a, b) => (a, b, v.Count)))
            .GroupBy(e => (e.a, e.b)).Select(g => new PathEdge(g.Key.a, g.Key.b, g.Sum(e => e.Count), g.Sum(e => e.Count), 4000, 1800 * (1 + g.Key.b.Length)));
        var nodes = variants.SelectMany(v => v.Path.Select(name => (name, v.Count))).GroupBy(n => n.name)
            .Select(g => new PathNode(g.Key, g.Sum(n => n.Count), g.Sum(n => n.Count), 0, 0));
        return new PathReport(
            unit, ActivityNames.Source, variants.Sum(v => v.Count), variants.Sum(v => v.Count * v.Path.Count),
            [.. nodes], [.. edges], variants, new DurationSummary(200_000, 181_000, 420_000));
    }

    private static (string Path, long Count) Way(int i)
    {
        var steps = Enumerable.Range(0, 6 + (i * 7 % 13)).Select(s => $"01_HOOFD_{(s * (1 + (i % 4)) * 3) + (i * s % 5):000}");
        return (string.Join('>', steps), 320 / (i + 1) + 1);
    }
}
