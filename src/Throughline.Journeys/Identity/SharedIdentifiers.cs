using Throughline.Journeys.Identity.Rules;

namespace Throughline.Journeys.Identity;

/// <summary>Finds identifiers that many share: linked with many others, or on tickets that name many others.</summary>
internal static class SharedIdentifiers
{
    /// <summary>The shared identifiers, by code.</summary>
    public static IReadOnlyList<SharedIdentifier> Of(TicketCompanions onTickets, KnownIdentifiers identifiers, IdentityRules rules, int hubLimit)
    {
        var links = identifiers.Links.Where(link => link.Evidence != ErasedTogether.Evidence && !Identifier.Describes(identifiers.Kinds[link.From]) && !Identifier.Describes(identifiers.Kinds[link.To])).ToList();
        var linked = links.Count == 0 ? null : LinkGroups.Partners(links, identifiers.Kinds.Length, directed: false);
        var companions = onTickets.Counts(identifiers.Book.Count);
        var shared = new List<SharedIdentifier>();
        if (linked is null && companions.Length == 0) return shared;
        for (var code = 1; code < identifiers.Kinds.Length; code++)
        {
            var (with, companionCount) = (linked?[code] ?? 0, companions.Length == 0 ? 0 : companions[code]);
            if (with > hubLimit || companionCount > rules.SharedTicketLimit) shared.Add(new SharedIdentifier(code, with, companionCount));
        }

        return shared;
    }
}
