using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps.Patterns;

namespace Throughline.Journeys.Filters;

/// <summary>The words that filters are written in.</summary>
public static class FilterWords
{
    /// <summary>A saved filter.</summary>
    public const string Persona = "persona";

    /// <summary>Two channels and no other.</summary>
    public const string ChannelPair = "channel-pair";

    /// <summary>Begin of the period.</summary>
    public const string From = "from";

    /// <summary>End of the period: the last day, or a moment that no longer belongs to it.</summary>
    public const string To = "to";

    /// <summary>The moment whose knowledge is asked, or a day: what was known at its end.</summary>
    public const string AsOf = "as-of";

    /// <summary>Something that happened, e.g. <c>chase</c>: see <see cref="PatternCatalogue"/>.</summary>
    public const string Pattern = "pattern";

    /// <summary>Stands before the name of a free attribute.</summary>
    public const string AttributePrefix = "attribute.";

    /// <summary>Stands before a dimension or free attribute and means the first that the instance names, e.g. <c>first.channel</c>: how it came in.</summary>
    public const string FirstPrefix = "first.";

    /// <summary>
    /// Stands before a dimension or free attribute and means two values of it of which one comes directly after the other, e.g.
    /// <c>next.activity=Work>Wait</c>: see <see cref="NextValues"/>.
    /// </summary>
    public const string NextPrefix = "next.";

    /// <summary>The day of the week on which it was asked for, e.g. <c>Monday</c>.</summary>
    public const string Weekday = "weekday";

    /// <summary>The hours of the day at which it was asked for, e.g. <c>08-11</c> or <c>22-06</c>.</summary>
    public const string Hours = "hours";

    /// <summary>Stands for "refers to nothing there".</summary>
    public const string Nothing = "(none)";

    /// <summary>Stands for the journeys that a filter leaves out, where another group is named.</summary>
    public const string Rest = "rest";

    /// <summary>Stands for the period of the same length before a filter's own, where another group is named.</summary>
    public const string Previous = "previous";

    /// <summary>All words, for messages and help.</summary>
    public static IReadOnlyList<string> All { get; } = [.. DimensionNames.All, AttributePrefix + "NAME", FirstPrefix + "WORD", NextPrefix + "WORD", Pattern, Weekday, Hours, ChannelPair, Persona, From, To, AsOf];

    /// <summary>Reads a filter from its text, with or without a leading question mark.</summary>
    /// <exception cref="WorkspaceException">A word or a value is not known; the message says what is.</exception>
    public static CaseFilter Parse(string text) => Parse(text.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.IndexOf('=', StringComparison.Ordinal) is var at and > 0
            ? new KeyValuePair<string, string>(Uri.UnescapeDataString(part[..at]), Uri.UnescapeDataString(part[(at + 1)..].Replace('+', ' ')))
            : throw new WorkspaceException(Problem.Usage, $"\"{part}\" is no condition. Write WORD=VALUE or WORD!=VALUE, e.g. priority=P3.")));

    /// <summary>Reads a filter from the words of an address. A word without a value says nothing: so an untouched field of a form is sent.</summary>
    /// <exception cref="WorkspaceException">A word or a value is not known; the message says what is.</exception>
    public static CaseFilter Parse(IEnumerable<KeyValuePair<string, string>> words)
    {
        var (filter, terms) = (CaseFilter.None, new List<FilterTerm>());
        foreach (var (word, value) in words.Where(word => word.Value.Length > 0))
        {
            filter = word switch
            {
                Persona => filter with { Persona = value },
                From => filter with { From = Moment(word, value, endOfDay: false) },
                To => filter with { To = Moment(word, value, endOfDay: true) },
                AsOf => filter with { AsOf = Moment(word, value, endOfDay: true) },
                ChannelPair => filter with { Channels = Filters.ChannelPair.Read(value) ?? throw Bad(word, value, "two different channels joined by ~, e.g. portal~phone") },
                _ => filter,
            };
            if (word is not (Persona or From or To or AsOf or ChannelPair)) terms.Add(Term(word, value));
        }

        return filter with { Terms = [.. terms.Distinct()] };
    }

    private static FilterTerm Term(string word, string value)
    {
        var isNot = word.EndsWith('!');
        var name = isNot ? word[..^1] : word;
        if (name == Pattern && PatternCatalogue.All.All(pattern => pattern.Name != value))
            throw Bad(word, value, $"one of {string.Join(", ", PatternCatalogue.All.Select(pattern => pattern.Name))}");
        if (name == Weekday) return Enum.TryParse<DayOfWeek>(value, ignoreCase: true, out var day) && Enum.IsDefined(day) ? new FilterTerm(name, day.ToString(), isNot) : throw Bad(word, value, "a day like Monday");
        if (name == Hours) return HoursOfDay.TryParse(value, out var hours) ? new FilterTerm(name, hours.ToString(), isNot) : throw Bad(word, value, "hours like 08-11 or 22-06");
        var prefix = new[] { FirstPrefix, NextPrefix }.FirstOrDefault(known => name.StartsWith(known, StringComparison.Ordinal)) ?? "";
        var column = name[prefix.Length..];
        if (prefix == NextPrefix && !NextValues.IsOne(value)) throw Bad(word, value, "what comes first, > and what comes directly after it, e.g. Work>Wait; >Work begins with it, Wait> ends");
        if (DimensionNames.TryParse(column, out var dimension)) return new FilterTerm(prefix + DimensionNames.Of(dimension), Meant(value), isNot);
        if (name == Pattern || (column.StartsWith(AttributePrefix, StringComparison.Ordinal) && column.Length > AttributePrefix.Length)) return new FilterTerm(name, Meant(value), isNot);
        throw new WorkspaceException(Problem.Usage, $"A filter has no word \"{name}\". Words: {string.Join(", ", All)}.");
    }

    private static string Meant(string value) => value == Nothing ? "" : value;

    private static DateTimeOffset Moment(string word, string value, bool endOfDay)
    {
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, utc, out var day)) return endOfDay ? day.AddDays(1) : day;
        return DateTimeOffset.TryParseExact(value, ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK"], CultureInfo.InvariantCulture, utc, out var moment)
            ? moment
            : throw Bad(word, value, "a day like 2026-09-01 or a moment like 2026-09-01T08:00:00Z");
    }

    private static WorkspaceException Bad(string word, string value, string expected) =>
        new(Problem.Usage, $"\"{value}\" will not do for {word}. Write {expected}.");
}
