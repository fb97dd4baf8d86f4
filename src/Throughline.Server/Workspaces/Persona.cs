using Throughline.Journeys;
using Throughline.Journeys.Filters;

namespace Throughline.Server.Workspaces;

/// <summary>A kind of customer that people speak of: a filter with a name.</summary>
/// <param name="Name">As people call it, e.g. "New starters in the north".</param>
/// <param name="Filter">The filter's text.</param>
public sealed record Persona(string Name, string Filter)
{
    private const int LongestName = 80;

    /// <summary>A filter that is about to be saved under a name.</summary>
    /// <param name="name">As people call it; at most 80 letters.</param>
    /// <param name="filter">The filter's text: conditions of its own, no other persona.</param>
    /// <exception cref="WorkspaceException">The name or the filter will not do.</exception>
    public static Persona Named(string name, string filter)
    {
        var (known, called) = (FilterWords.Parse(filter), name.Trim());
        if (known.AsOf is not null) throw new WorkspaceException(Problem.Usage, "A persona is the same customers at any time: leave the as-of moment out of its filter.");
        if (known.IsEmpty || known.Persona.Length > 0) throw new WorkspaceException(Problem.Usage, "A persona needs a filter of its own, e.g. priority=P3.");
        if (called.Length is 0 or > LongestName || called.Any(char.IsControl))
            throw new WorkspaceException(Problem.Usage, $"A persona's name is one line of 1 to {LongestName} letters, e.g. New starters in the north.");
        return new Persona(called, known.ToString());
    }

    /// <summary>A filter with its persona's conditions in it.</summary>
    /// <exception cref="WorkspaceException">There is no persona of that name, or its filter cannot be read.</exception>
    public static CaseFilter Resolve(CaseFilter filter, IReadOnlyList<Persona> personas)
    {
        if (filter.Persona.Length == 0) return filter;
        var persona = Find(filter.Persona, personas);
        return FilterWords.Parse(persona.Filter).And(filter with { Persona = persona.Name });
    }

    /// <summary>A filter by its text, with its persona's conditions in it.</summary>
    /// <exception cref="WorkspaceException">As <see cref="Resolve"/>, or the text is no filter.</exception>
    public static Func<string, CaseFilter> Reader(IReadOnlyList<Persona> personas) => text => Resolve(FilterWords.Parse(text), personas);

    /// <summary>A persona by its name, without regard to case.</summary>
    /// <exception cref="WorkspaceException">There is none of that name.</exception>
    public static Persona Find(string name, IReadOnlyList<Persona> personas) =>
        personas.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new WorkspaceException(Problem.NotFound, Missing(name, personas));

    private static string Missing(string name, IReadOnlyList<Persona> personas) => personas.Count == 0
        ? $"There is no persona \"{name}\": none is saved yet. Save one with: throughline persona save NAME --filter FILTER"
        : $"There is no persona \"{name}\". Personas: {string.Join(", ", personas.Select(known => known.Name))}.";
}
