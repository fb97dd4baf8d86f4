using Throughline.Journeys.Filters;

namespace Throughline.Journeys.Findings;

/// <summary>Where a finding is: one or two conditions, in the words of filters, so that it opens as one; none: everywhere.</summary>
/// <param name="Terms">The conditions; all must hold.</param>
public sealed record Segment(IReadOnlyList<FilterTerm> Terms)
{
    /// <summary>Everywhere.</summary>
    public static Segment Everywhere { get; } = new([]);

    /// <summary>The filter that keeps it.</summary>
    public CaseFilter Filter => new() { Terms = Terms };

    /// <summary>As a person says it, e.g. <c>priority P3, topic Software access</c>; empty: everywhere.</summary>
    public string InWords() => string.Join(", ", Terms.Select(InWords));

    /// <inheritdoc/>
    public override string ToString() => Filter.ToString();

    /// <summary>A condition as a person says it.</summary>
    internal static string InWords(FilterTerm term)
    {
        var name = term.Column.StartsWith(FilterWords.AttributePrefix, StringComparison.Ordinal) ? term.Column[FilterWords.AttributePrefix.Length..] : term.Column.Replace('-', ' ');
        if (term.Value.Length == 0) return $"no {name}";
        return (term.Name, term.IsFirst) switch
        {
            (FilterWords.Weekday, _) => $"asked on {term.Value}",
            (FilterWords.Hours, _) => $"asked from {term.Value[..2]} to {term.Value[3..]} o'clock",
            (_, true) => $"first {name} {term.Value}",
            _ => $"{name} {term.Value}",
        };
    }
}
