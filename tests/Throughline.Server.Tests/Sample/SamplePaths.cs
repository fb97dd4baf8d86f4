using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;

namespace Throughline.Server.Tests.Sample;

/// <summary>Paths of logs that are made from lists of variants, an hour from step to step.</summary>
internal static class SamplePaths
{
    private static readonly (string Path, long Count)[] Ways =
    [
        ("Searches the portal>Raises a request>Gets acknowledgement>Waits for approval>Access granted>Opens the tool", 412),
        ("Raises a request>Gets acknowledgement>Waits for approval>Access granted>Opens the tool", 268),
        ("Searches the portal>Raises a request>Gets acknowledgement>Hears nothing for 24 h>Chases for status>Access granted>Opens the tool", 196),
        ("Raises a request>Gets acknowledgement>Hears nothing for 24 h>Chases for status>Access granted>Opens the tool", 128),
        ("Calls instead>Gets acknowledgement>Waits for approval>Access granted>Opens the tool", 97),
        ("Raises a request>Gets acknowledgement>Access granted>Wrong licence granted>Access granted>Opens the tool", 96),
        ("Raises a request>Gets acknowledgement>Hears nothing for 24 h>Chases for status>Chases for status>Chases for status>Gets acknowledgement>Access granted", 41),
        ("Calls instead>Calls instead>Access granted", 30),
        ("Searches the portal", 16),
    ];

    public static MeasuredPaths Service { get; } = From(CaseUnit.Instance, Ways);

    public static MeasuredPaths ServiceByTicket { get; } = From(CaseUnit.Ticket, Ways);

    public static MeasuredPaths Empty { get; } = From(CaseUnit.Instance);

    /// <summary>Many steps in many orders, as a municipal log has them. The same on every run.</summary>
    public static MeasuredPaths Thicket { get; } = From(CaseUnit.Ticket, [.. Enumerable.Range(0, 160).Select(Way)]);

    /// <summary>Every second journey beside the others.</summary>
    public static ComparedPaths Compared { get; } = Compare();

    public static MeasuredPaths From(CaseUnit unit, params (string Path, long Count)[] ways)
    {
        var log = Log([.. ways.SelectMany(way => Enumerable.Repeat(way.Path.Split('>'), (int)way.Count))]);
        return MeasuredPaths.Of(new MeasuredLog(log), FigureScope.Of(log) with { Journey = "software-access" }, unit, ActivityNames.Source);
    }

    private static ComparedPaths Compare()
    {
        var log = new MeasuredLog(Log([.. Ways.SelectMany((way, place) => Enumerable.Repeat(way.Path.Split('>'), (int)way.Count / (place + 1)))]));
        FigureScope Group(bool isFirst) => FigureScope.Of(log.Log) with { Journey = "software-access", Filter = isFirst ? "priority=P3" : "priority!=P3", Instances = InstanceSet.Where(log.Log.InstanceCount, instance => instance % 5 < (instance < 350 ? 1 : 4) == isFirst) };
        return ComparedPaths.Of(MeasuredPaths.Of(log, Group(true), CaseUnit.Instance, ActivityNames.Source), log, Group(true), Group(false));
    }

    // Every case is a ticket and an instance of its own.
    private static EventLog Log(string[][] cases)
    {
        var books = Dimensions.All.Select(_ => new TermBook()).ToArray();
        var references = Dimensions.All.Select(_ => Array.Empty<int>()).ToArray();
        references[(int)Dimension.Ticket] = [.. cases.SelectMany((steps, number) => Enumerable.Repeat(books[(int)Dimension.Ticket].Code($"INC-{number}"), steps.Length))];
        int[] instance = [.. cases.SelectMany((steps, number) => Enumerable.Repeat(number, steps.Length))];
        return new EventLog
        {
            Count = instance.Length,
            Time = [.. cases.SelectMany(steps => steps.Select((_, place) => Microseconds(SampleFigures.From.AddHours(place))))],
            Type = new ushort[instance.Length],
            Activity = [.. cases.SelectMany(steps => steps.Select(step => (ushort)books[(int)Dimension.Activity].Code(step)))],
            Side = new ActorSide[instance.Length],
            Traits = new EventTraits[instance.Length],
            Customer = instance,
            Instance = instance,
            InstanceStart = [.. cases.Aggregate(new List<int> { 0 }, (starts, steps) => [.. starts, starts[^1] + steps.Length])],
            CustomerCount = cases.Length,
            AnonymousCount = 0,
            References = references,
            Books = books,
        };
    }

    private static long Microseconds(DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static (string Path, long Count) Way(int i)
    {
        var steps = Enumerable.Range(0, 6 + (i * 7 % 13)).Select(s => $"01_HOOFD_{(s * (1 + (i % 4)) * 3) + (i * s % 5):000}");
        return (string.Join('>', steps), 320 / (i + 1) + 1);
    }
}
