using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>The type of each activity with what it says about side and visibility, looked up once an activity.</summary>
internal sealed class ActivityTypes
{
    private readonly IReadOnlyDictionary<string, string> _types;
    private readonly TermBook _activities;
    private readonly TermBook _typeBook;
    private ActivityType[] _known = new ActivityType[64];
    private ActivityType[] _named = new ActivityType[64];

    public ActivityTypes(FileMapping mapping, IEventImport import)
    {
        _types = mapping.Types;
        _activities = import.Terms(Dimension.Activity);
        _typeBook = import.Terms(Dimension.Type);
    }

    /// <summary>The code of an activity.</summary>
    public int Code(ReadOnlySpan<byte> activity) => _activities.Code(activity);

    /// <summary>The code of an activity.</summary>
    public int Code(string activity) => _activities.Code(activity);

    /// <summary>What an activity is; an event without an activity is a change of its ticket's state.</summary>
    public ActivityType Of(int activity)
    {
        if (activity >= _known.Length) Array.Resize(ref _known, Math.Max(activity + 1, _known.Length * 2));
        if (_known[activity].Code == 0) _known[activity] = LookUp(activity);
        return _known[activity];
    }

    /// <summary>What a type is that the source names itself.</summary>
    public ActivityType Named(ReadOnlySpan<byte> type)
    {
        var code = _typeBook.Code(type);
        if (code >= _named.Length) Array.Resize(ref _named, Math.Max(code + 1, _named.Length * 2));
        if (_named[code].Code == 0) _named[code] = OfType(_typeBook.Text(code));
        return _named[code];
    }

    private ActivityType LookUp(int activity)
    {
        var name = activity == 0 ? EventTypes.TicketStatus : _activities.Text(activity);
        return OfType(_types.TryGetValue(name, out var known) ? known : name);
    }

    private ActivityType OfType(string type) =>
        new ActivityType(_typeBook.Code(type), EventDefaults.Side(type), EventDefaults.IsVisible(type) ? EventTraits.VisibleToCustomer : EventTraits.None);
}
