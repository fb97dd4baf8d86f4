namespace Throughline.Journeys.Clocks;

/// <summary>The tickets of the current instance. States are kept for the next instance, so that only the busiest one makes new ones.</summary>
internal sealed class TicketStates(ClockSetting[] settings, int ticketCount)
{
    private readonly List<TicketState> _states = [];
    private readonly int[] _instance = new int[ticketCount + 1];
    private readonly int[] _place = new int[ticketCount + 1];
    private int _current;

    /// <summary>How many tickets the instance has so far.</summary>
    public int Count { get; private set; }

    /// <summary>A ticket by the order of its first event.</summary>
    public TicketState this[int place] => _states[place];

    /// <summary>Begins the next instance.</summary>
    public void Begin(int instance) => (_current, Count) = (instance + 1, 0);

    /// <summary>The state of a ticket, or null if the instance has not had it yet.</summary>
    public TicketState? Find(int ticket) => _instance[ticket] == _current ? _states[_place[ticket]] : null;

    /// <summary>The state of a ticket, begun if the instance has not had it yet.</summary>
    public TicketState Get(int ticket)
    {
        if (_instance[ticket] == _current) return _states[_place[ticket]];
        (_instance[ticket], _place[ticket]) = (_current, Count);
        if (Count == _states.Count) _states.Add(new TicketState(settings));
        var state = _states[Count++];
        state.Begin(ticket);
        return state;
    }
}
