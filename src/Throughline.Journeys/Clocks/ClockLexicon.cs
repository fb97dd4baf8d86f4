using Throughline.Journeys.Events;

namespace Throughline.Journeys.Clocks;

/// <summary>
/// What sources' own words say about clocks, compared as parts of the lower-case text. The only place where the kernel reads such words;
/// it reads the name of an activity or state, never free text.
/// </summary>
internal static class ClockLexicon
{
    private static readonly string[] ThirdParty =
        ["vendor", "supplier", "third party", "3rd party", "third-party", "external", "partner", "manufacturer", "lieferant", "leverancier", "fournisseur", "proveedor"];

    private static readonly string[] Service = ["problem", "change", "internal", "evidence", "other team", "escalation"];

    private static readonly string[] Customer = ["customer", "client", "user", "caller", "requester", "requestor", "kunde", "klant", "cliente"];

    private static readonly string[] Restored =
        ["restored", "workaround provided", "workaround applied", "workaround in place", "wiederhergestellt", "hersteld", "rétabli"];

    private static readonly (string Part, ClockId Clock)[] Deadlines =
    [
        ("acknowl", ClockId.Acknowledge), ("respon", ClockId.Respond), ("reply", ClockId.Respond), ("update", ClockId.NextUpdate), ("restor", ClockId.Restore),
        ("reaktion", ClockId.Respond), ("reactie", ClockId.Respond), ("herstel", ClockId.Restore),
    ];

    /// <summary>Whom a ticket in a waiting state of this name waits for; the customer, where the name does not say.</summary>
    public static WaitingFor WaitingOf(string name) => PausedFor(name) is not WaitingFor.Nothing and var named ? named : WaitingFor.Customer;

    /// <summary>Whom a service level that is paused with these words waits for; nothing, where they do not say.</summary>
    public static WaitingFor PausedFor(string name)
    {
        if (ContainsAny(name, ThirdParty)) return WaitingFor.ThirdParty;
        if (ContainsAny(name, Service)) return WaitingFor.Service;
        return ContainsAny(name, Customer) ? WaitingFor.Customer : WaitingFor.Nothing;
    }

    /// <summary>Which clock a deadline of this name is for; to resolve, where the name does not say.</summary>
    public static ClockId DeadlineOf(string name)
    {
        foreach (var (part, clock) in Deadlines)
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase)) return clock;
        return ClockId.Resolve;
    }

    /// <summary>Whether an activity of this name says that the service works again.</summary>
    public static bool IsRestored(string name) => ContainsAny(name, Restored) || name.Equals("workaround", StringComparison.OrdinalIgnoreCase);

    /// <summary>What something says of each term of a book, by code; at 0, of no name.</summary>
    public static T[] ByCode<T>(TermBook book, Func<string, T> says) => [.. Enumerable.Range(0, book.Count + 1).Select(code => says(book.Text(code)))];

    private static bool ContainsAny(string name, string[] parts) => parts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
