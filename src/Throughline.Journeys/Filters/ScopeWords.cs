using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Filters;

/// <summary>The scope of a journey in the words of filters: <c>topic=Software&amp;priority=P1</c>.</summary>
public static class ScopeWords
{
    private const string Topic = "topic";

    private static readonly string[] OfAMoment = [FilterWords.Persona, FilterWords.AsOf];

    /// <summary>Reads a scope; null, for all instances, where the text says nothing.</summary>
    /// <exception cref="WorkspaceException">It is no filter, or none that a journey can be cut by; the message says what may be written.</exception>
    public static JourneyScope? Parse(string text) => Of(FilterWords.Parse(text));

    /// <summary>A filter as a scope; null, for all instances, where it keeps everything.</summary>
    /// <exception cref="WorkspaceException">It is none that a journey can be cut by; the message says what may be written.</exception>
    public static JourneyScope? Of(CaseFilter filter)
    {
        if (filter.IsEmpty) return null;
        if (WhyNot(filter) is { } refused) throw new WorkspaceException(Problem.Usage, refused);
        var about = filter.Terms.Where(IsAbout).GroupBy(term => term.Word).OrderBy(Rank).ThenBy(terms => terms.Key, StringComparer.Ordinal).FirstOrDefault()
            ?? throw new WorkspaceException(Problem.Usage, $"\"{filter}\" does not say what the journey is about. Name at least one of {string.Join(", ", DimensionNames.All)}, e.g. topic=Software.");
        var rest = filter with { Terms = [.. filter.Terms.Where(term => term.Word != about.Key)] };
        return new JourneyScope(about.First().Name, [.. about.Select(term => term.Value)], about.First().IsNot) { Where = rest.IsEmpty ? null : rest.ToString() };
    }

    /// <summary>A scope as it is written; empty: all instances.</summary>
    public static string Text(JourneyScope? scope) => scope is null ? "" : string.Join('&', AsNamed(scope).Concat(FilterWords.Parse(scope.Where ?? "").Words()).Select(word => $"{word.Key}={Plain(word.Value)}"));

    /// <summary>The filter that keeps the instances of a scope.</summary>
    /// <exception cref="WorkspaceException">What must hold besides is no filter.</exception>
    public static CaseFilter FilterOf(JourneyScope scope) =>
        (CaseFilter.None with { Terms = [.. scope.Values.Select(value => new FilterTerm(scope.Dimension, value, scope.IsRest))] }).And(FilterWords.Parse(scope.Where ?? ""));

    /// <summary>Why a journey cannot be cut by a filter; null: it can.</summary>
    public static string? WhyNot(CaseFilter filter)
    {
        if (filter.Words().FirstOrDefault(word => OfAMoment.Contains(word.Key)).Key is { } moment)
            return $"A scope cannot go by \"{moment}\": what it stands for changes under the map. Write its conditions instead.";
        return filter.Attributes.FirstOrDefault() is { } attribute
            ? $"A scope cannot go by the free attribute \"{attribute}\". Map its column to one of {string.Join(", ", DimensionNames.All)} when the data is imported."
            : null;
    }

    private static IEnumerable<KeyValuePair<string, string>> AsNamed(JourneyScope scope) =>
        scope.Values.Select(value => new KeyValuePair<string, string>(scope.IsRest ? scope.Dimension + "!" : scope.Dimension, value.Length == 0 ? FilterWords.Nothing : value));

    // As a person would type it: only what would read as something else is escaped.
    private static string Plain(string value) => value.Replace("%", "%25", StringComparison.Ordinal).Replace("&", "%26", StringComparison.Ordinal).Replace("+", "%2B", StringComparison.Ordinal);

    private static bool IsAbout(FilterTerm term) => DimensionNames.TryParse(term.Name, out _);

    private static int Rank(IGrouping<string, FilterTerm> terms) => (terms.First().IsNot ? 2 : 0) + (terms.First().Name == Topic ? 0 : 1);
}
