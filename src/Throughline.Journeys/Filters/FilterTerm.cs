namespace Throughline.Journeys.Filters;

/// <summary>One condition on an instance.</summary>
/// <param name="Name">A dimension (<c>priority</c>) or a free attribute (<c>attribute.Region</c>), perhaps after <c>first.</c> or <c>next.</c>; or <c>pattern</c>, <c>weekday</c>, <c>hours</c>.</param>
/// <param name="Value">What some event of the instance must refer to; empty: no event refers to anything there.</param>
/// <param name="IsNot">Whether the instance must not have it.</param>
public sealed record FilterTerm(string Name, string Value, bool IsNot = false)
{
    /// <summary>The name as it is written, with <c>!</c> for "not".</summary>
    public string Word => IsNot ? Name + "!" : Name;

    /// <summary>Whether only the first value that the instance names counts.</summary>
    public bool IsFirst => Name.StartsWith(FilterWords.FirstPrefix, StringComparison.Ordinal);

    /// <summary>Whether it is about two values of which one comes directly after the other.</summary>
    public bool IsNext => Name.StartsWith(FilterWords.NextPrefix, StringComparison.Ordinal);

    /// <summary>The dimension or free attribute that it is about.</summary>
    public string Column => IsFirst ? Name[FilterWords.FirstPrefix.Length..] : IsNext ? Name[FilterWords.NextPrefix.Length..] : Name;
}
