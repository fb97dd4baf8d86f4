namespace Throughline.Journeys.Instances;

/// <summary>The contacts, words and silences of one instance, one by one.</summary>
internal sealed class ExchangeTrace
{
    /// <summary>By event, in log order.</summary>
    public List<(int Event, bool IsContact, bool IsWord)> Exchanges { get; } = [];

    /// <summary>Begin and end of each time without a word; microseconds.</summary>
    public List<(long From, long To)> Silences { get; } = [];

    /// <summary>Notes an event.</summary>
    public void Note(int index, bool isContact, bool isWord) => Exchanges.Add((index, isContact, isWord));

    /// <summary>Notes a silence.</summary>
    public void Note(long from, long to)
    {
        if (to > from) Silences.Add((from, to));
    }
}
