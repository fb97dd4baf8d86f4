namespace Throughline.Journeys.Events;

/// <summary>A free attribute of a log that sources spell in more than one way; a log without it says nothing of any event.</summary>
public sealed class NamedAttribute
{
    private readonly AttributeColumn[] _columns;

    /// <summary>Finds it in a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="spellings">The names that it may have.</param>
    public NamedAttribute(EventLog log, IReadOnlyList<string> spellings) =>
        _columns = [.. spellings.Where(log.Attributes.ContainsKey).Select(name => log.Attributes[name])];

    /// <summary>What an event says; empty: nothing.</summary>
    public string Of(int index)
    {
        foreach (var column in _columns)
            if (column.Codes[index] is not 0 and var code) return column.Terms.Text(code);
        return "";
    }
}
