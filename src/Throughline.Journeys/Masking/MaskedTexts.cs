using System.Collections.Frozen;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Masking;

/// <summary>The texts of a log as others than the service may read them: mail addresses, long numbers and names of persons masked. Safe for several threads.</summary>
public sealed class MaskedTexts
{
    // What a desk calls its things is no name of a person, though a column of persons holds it: an agent "Network", a caller "Service Desk".
    private static readonly Dimension[] OfThings = [Dimension.Type, Dimension.Activity, Dimension.Team, Dimension.Channel, Dimension.Priority, Dimension.Topic, Dimension.Survey, Dimension.Tool];

    private readonly EventLog _log;
    private readonly FrozenSet<string> _things;
    private readonly FrozenSet<string> _agents;
    private readonly IReadOnlyList<AttributeColumn> _persons;
    private Lately? _lately;

    /// <summary>Looks up what the log knows of names.</summary>
    public MaskedTexts(EventLog log)
    {
        _log = log;
        _things = OfThings.SelectMany(dimension => Texts(log.Terms(dimension))).SelectMany(PersonTerm.LettersOf).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _agents = Texts(log.Terms(Dimension.Agent)).SelectMany(term => Pairs(PersonTerm.WordsOf(term, _things))).ToFrozenSet(StringComparer.Ordinal);
        _persons = [.. log.Attributes.Where(attribute => PersonTerm.IsColumnOfPersons(attribute.Key)).Select(attribute => attribute.Value)];
    }

    /// <summary>At most 2,000 characters of an event's text; null: it has none.</summary>
    public string? Of(int index) => _log.Text.Length > 0 && _log.Text[index] is { } text ? Quote.Masked(text, NamesIn(_log.Instance[index])) : null;

    /// <summary>At most 60 characters of an event's text; null: it has none.</summary>
    public string? ShortOf(int index) => Of(index) is { } masked ? Quote.Shortened(masked) : null;

    // The texts of one journey are mostly asked for one after the other.
    private JourneyNames NamesIn(int instance)
    {
        if (_lately is { } lately && lately.Instance == instance) return lately.Names;
        var names = new JourneyNames(Own(instance), _agents, _things);
        _lately = new Lately(instance, names);
        return names;
    }

    private HashSet<string> Own(int instance)
    {
        var (own, (start, end)) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), _log.Instances(instance));
        Add(_log.References[(int)Dimension.Agent], _log.Terms(Dimension.Agent), start, end, own);
        Add(_log.References[(int)Dimension.Customer], _log.Terms(Dimension.Customer), start, end, own);
        foreach (var column in _persons) Add(column.Codes, column.Terms, start, end, own);
        return own;
    }

    private void Add(int[] codes, TermBook terms, int start, int end, HashSet<string> own)
    {
        if (codes.Length == 0) return;
        foreach (var code in codes.AsSpan(start, end - start).ToArray().Distinct().Where(code => code != 0)) own.UnionWith(PersonTerm.WordsOf(terms.Text(code), _things));
    }

    private static IEnumerable<string> Texts(TermBook terms) => Enumerable.Range(1, terms.Count).Select(terms.Text);

    private static IEnumerable<string> Pairs(IReadOnlyList<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            yield return $"{words[i - 1]} {words[i]}".ToLowerInvariant();
            yield return $"{words[i]} {words[i - 1]}".ToLowerInvariant();
        }
    }

    private sealed record Lately(int Instance, JourneyNames Names);
}
