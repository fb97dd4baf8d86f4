using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity.Rules;

/// <summary>What the match rules look at: all identifiers with their kinds, the links that sources state, and the identifiers that only differ in writing.</summary>
public sealed class KnownIdentifiers
{
    private readonly Lazy<IReadOnlyList<(int One, int Other)>> _otherWritings;

    /// <summary>Looks over a table's identifiers.</summary>
    /// <param name="book">All identifiers.</param>
    /// <param name="links">Links of any dimension; those of tickets are passed over.</param>
    /// <param name="rules">The country of phone numbers.</param>
    public KnownIdentifiers(TermBook book, IReadOnlyList<Link> links, IdentityRules rules)
    {
        Book = book;
        Links = [.. links.Where(link => link.Dimension == Dimension.Customer && link.From != link.To)];
        Kinds = new IdentifierKind[book.Count + 1];
        for (var code = 1; code < Kinds.Length; code++) Kinds[code] = Identifier.KindOf(book.Utf8(code));
        _otherWritings = new(() => OtherWritings.Find(book, new NormalForm(rules.CountryPrefix)));
    }

    /// <summary>All identifiers.</summary>
    public TermBook Book { get; }

    /// <summary>The links of identifiers that sources state.</summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>The kind of every identifier, by code.</summary>
    public IdentifierKind[] Kinds { get; }

    /// <summary>Pairs of one kind whose normal form is the same.</summary>
    internal IEnumerable<(int One, int Other)> WrittenDifferently(IdentifierKind kind) => _otherWritings.Value.Where(pair => Kinds[pair.One] == kind);
}
