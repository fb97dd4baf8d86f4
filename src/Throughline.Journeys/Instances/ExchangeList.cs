namespace Throughline.Journeys.Instances;

/// <summary>Collects the exchanges of a log, instance by instance.</summary>
internal sealed class ExchangeList(int instances)
{
    private readonly GrowingColumn<int> _event = new();
    private readonly GrowingColumn<Turn> _turn = new();
    private readonly int[] _start = new int[instances + 1];

    /// <summary>Adds one to the instance at hand.</summary>
    public void Add(int index, Turn turn)
    {
        _event.Add(index);
        _turn.Add(turn);
    }

    /// <summary>The instance at hand is over.</summary>
    public void End(int instance) => _start[instance + 1] = _event.Count;

    /// <summary>Hands over what was collected.</summary>
    public Exchanges ToExchanges() => new(_event.Take(), _turn.Take(), _start);
}
