namespace Throughline.Journeys.Instances;

/// <summary>Which tickets of the current instance are open. A ticket is open from the first event that is given here, whatever its type, until it is resolved, closed or cancelled.</summary>
internal sealed class OpenTickets(int ticketCount)
{
    private readonly int[] _marks = new int[ticketCount + 1];
    private readonly bool[] _isOpen = new bool[ticketCount + 1];
    private int _mark;

    /// <summary>How many are open.</summary>
    public int Count { get; private set; }

    /// <summary>How many tickets the instance has so far.</summary>
    public int Seen { get; private set; }

    /// <summary>Begins the next instance.</summary>
    public void Begin(int instance) => (_mark, Count, Seen) = (instance + 1, 0, 0);

    /// <summary>Takes in an event and answers whether it opened something that was not open before.</summary>
    /// <param name="ticket">The ticket, or 0.</param>
    /// <param name="ended">Whether the event resolves, closes or cancels it.</param>
    /// <param name="reopened">Whether the event reopens it.</param>
    public bool Fold(int ticket, bool ended, bool reopened)
    {
        if (ticket == 0) return reopened;
        var isNew = _marks[ticket] != _mark;
        if (isNew)
        {
            _marks[ticket] = _mark;
            _isOpen[ticket] = false;
            Seen++;
        }

        var wasOpen = _isOpen[ticket];
        _isOpen[ticket] = !ended && (wasOpen || isNew || reopened);
        Count += (_isOpen[ticket] ? 1 : 0) - (wasOpen ? 1 : 0);
        return _isOpen[ticket] && !wasOpen;
    }
}
