using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>What the data holds at all, in whichever journey: where it holds nothing of a kind, nothing can be said of it.</summary>
public sealed class RecordedData
{
    private readonly TermBook _types;
    private readonly bool[] _hasType;

    private RecordedData(MeasuredLog log)
    {
        var recorded = log.Recorded;
        _types = recorded.Terms(Dimension.Type);
        _hasType = new bool[_types.Count + 1];
        foreach (var type in recorded.Type.AsSpan(0, recorded.Count)) _hasType[type] = true;
        HasTeams = recorded.Codes(Dimension.Team).ContainsAnyExcept(0);
        HasWords = log.Whole.Instances.RecordsWords;
    }

    /// <summary>Whether events name teams.</summary>
    public bool HasTeams { get; }

    /// <summary>Whether there are words to customers other than resolutions and ends of contacts.</summary>
    public bool HasWords { get; }

    /// <summary>Whether customers get in touch.</summary>
    public bool HasContacts => Has(EventTypes.ContactStarted, EventTypes.TicketCreated, EventTypes.CustomerReplied);

    /// <summary>Reads it off the log of which this one is a scope, in one pass over its types.</summary>
    public static RecordedData Of(MeasuredLog log) => new(log);

    /// <summary>Whether there are events of any of some types.</summary>
    public bool Has(params IReadOnlyList<string> types) => types.Any(type => _types.Find(type) is > 0 and var code && _hasType[code]);
}
