using System.Globalization;

namespace Throughline.Journeys.Filters;

/// <summary>
/// Which journey instances are looked at. Its text is the same in the address of a page, on the command line and in a saved persona:
/// <c>priority=P2&amp;priority=P3&amp;channel!=phone&amp;from=2026-09-01</c>. Values of one word are alternatives; different words must all hold.
/// </summary>
public sealed record CaseFilter
{
    /// <summary>Everything.</summary>
    public static CaseFilter None { get; } = new();

    /// <summary>What an instance must have, or must not have.</summary>
    public IReadOnlyList<FilterTerm> Terms { get; init; } = [];

    /// <summary>Instances that begin at this moment or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Instances that begin before this moment.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Instances that use both of these channels and no other.</summary>
    public ChannelPair? Channels { get; init; }

    /// <summary>Name of a saved filter that must hold too; empty: none.</summary>
    public string Persona { get; init; } = "";

    /// <summary>The moment whose knowledge of the events is asked; null: all that is known. The instances are chosen from what was known then.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Whether it keeps everything that is known.</summary>
    public bool IsEmpty => AsOf is null && Terms.Count == 0 && From is null && To is null && Channels is null && Persona.Length == 0;

    /// <summary>The free attributes that it names.</summary>
    public IEnumerable<string> Attributes => Terms
        .Select(term => term.Column)
        .Where(column => column.StartsWith(FilterWords.AttributePrefix, StringComparison.Ordinal))
        .Select(column => column[FilterWords.AttributePrefix.Length..])
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Both filters at once.</summary>
    public CaseFilter And(CaseFilter other) => new()
    {
        Terms = [.. Terms.Concat(other.Terms).Distinct()],
        From = Later(From, other.From),
        To = Earlier(To, other.To),
        Channels = other.Channels ?? Channels,
        AsOf = other.AsOf ?? AsOf,
        Persona = other.Persona.Length > 0 ? other.Persona : Persona,
    };

    /// <summary>The text, in one order for equal filters.</summary>
    public override string ToString() => string.Join('&', Words().Select(word => $"{Escaped(word.Key)}={Escaped(word.Value)}"));

    /// <summary>The words of the text, in one order for equal filters.</summary>
    public IEnumerable<KeyValuePair<string, string>> Words()
    {
        if (Persona.Length > 0) yield return new(FilterWords.Persona, Persona);
        foreach (var term in Terms.OrderBy(term => term.Word, StringComparer.Ordinal).ThenBy(term => term.Value, StringComparer.Ordinal))
            yield return new(term.Word, term.Value.Length == 0 ? FilterWords.Nothing : term.Value);
        if (Channels is { } pair) yield return new(FilterWords.ChannelPair, pair.ToString());
        if (From is { } from) yield return new(FilterWords.From, Moment(from, wholeDay: from));
        if (To is { } to) yield return new(FilterWords.To, Moment(to, wholeDay: to.AddDays(-1)));
        if (AsOf is { } asOf) yield return new(FilterWords.AsOf, Moment(asOf, wholeDay: asOf.AddDays(-1)));
    }

    private static string Moment(DateTimeOffset moment, DateTimeOffset wholeDay) => moment.UtcDateTime.TimeOfDay == TimeSpan.Zero
        ? wholeDay.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => Uri.EscapeDataString(text).Replace("%21", "!", StringComparison.Ordinal);

    private static DateTimeOffset? Later(DateTimeOffset? a, DateTimeOffset? b) => a is null || b > a ? b ?? a : a;

    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b ?? a : a;
}
