using Throughline.Journeys.Identity;
using Throughline.Server.Formatting;

namespace Throughline.Cli.Output;

/// <summary>Identities and decisions for a person, and in the shape that programs read.</summary>
internal static class IdentityText
{
    private const int ShownToPerson = 20;

    public static object Shape(IdentityReport report, IdentityGraph graph) => new
    {
        customers = report.Customers,
        anonymous = report.Anonymous,
        identifiers = report.Kinds.Select(kind => new { kind = kind.Kind, identifiers = kind.Identifiers, customers = kind.Customers }),
        matchRates = report.MatchRates.Select(rate => new { source = rate.Source, channel = rate.Channel, events = rate.Events, byIdentifier = rate.ByIdentifier, byTicket = rate.ByTicket, anonymous = rate.Anonymous, rate = rate.Rate }),
        systems = report.Systems.Select(system => new { source = system.Source, customers = system.Customers, alsoElsewhere = system.AlsoElsewhere, unmatched = system.Unmatched, anonymousEvents = system.AnonymousEvents }),
        shared = report.Shared.Select(shared => new { identifier = graph.Book.Text(shared.Code), linkedWith = shared.LinkedWith, onTicketsOf = shared.OnTicketsOf }),
        waiting = report.Waiting.Count,
        ambiguous = report.Ambiguous.Select(graph.Book.Text),
        gaveWay = report.GaveWay.Select(match => Shape(match, graph)),
    };

    public static object Shape(IdentityMatch match, IdentityGraph graph) =>
        new { one = graph.Book.Text(match.One), other = graph.Book.Text(match.Other), confidence = match.Confidence, rule = match.Rule, evidence = match.Evidence, decision = match.Decision == 0 ? (long?)null : match.Decision };

    public static object Shape(IdentityDecision decision, bool holds) => new
    {
        id = decision.Id,
        kind = decision.Kind,
        one = decision.One.Length == 0 ? null : decision.One,
        other = decision.Other.Length == 0 ? null : decision.Other,
        withdrawn = decision.Withdrawn == 0 ? (long?)null : decision.Withdrawn,
        who = decision.Who,
        at = decision.At,
        why = decision.Why,
        holds,
    };

    public static void Print(IdentityReport report, IdentityGraph graph)
    {
        Console.Out.WriteLine($"{report.Customers:N0} customers with an identifier, {report.Anonymous:N0} without one");
        Table("Identifiers", "No source names an identifier: map a column under customers.", ["kind", "identifiers", "customers"], report.Kinds.Select(kind => new[] { kind.Kind, $"{kind.Identifiers:N0}", $"{kind.Customers:N0}" }), 1, 2);
        Table(
            "Events matched to a customer, by source and channel",
            "There are no events yet.",
            ["source", "channel", "events", "by identifier", "by ticket", "nobody's", "matched"],
            report.MatchRates.Select(rate => new[] { rate.Source, rate.Channel.Length == 0 ? "(none)" : rate.Channel, $"{rate.Events:N0}", $"{rate.ByIdentifier:N0}", $"{rate.ByTicket:N0}", $"{rate.Anonymous:N0}", $"{rate.Rate * 100:0.0} %" }),
            2, 3, 4, 5, 6);
        Table(
            "Customers that other sources know too",
            "There are no events yet.",
            ["source", "customers", "known elsewhere", "only here", "nobody's events"],
            report.Systems.Select(system => new[] { system.Source, $"{system.Customers:N0}", $"{system.AlsoElsewhere:N0}", $"{system.Unmatched:N0}", $"{system.AnonymousEvents:N0}" }),
            1, 2, 3, 4);
        Table(
            "Shared identifiers, which join nobody",
            "No identifier is shared.",
            ["identifier", "linked with", "on tickets of"],
            report.Shared.Take(ShownToPerson).Select(shared => new[] { graph.Book.Text(shared.Code), $"{shared.LinkedWith:N0}", $"{shared.OnTicketsOf:N0}" }),
            1, 2);
        Console.Out.WriteLine(report.Waiting.Count == 0
            ? "\nNothing waits for a decision."
            : $"\n{report.Waiting.Count:N0} matches wait for a decision, {report.Ambiguous.Count:N0} identifiers of them with several candidates; list them with: throughline identity review");
        if (report.GaveWay.Count > 0) Console.Out.WriteLine($"{report.GaveWay.Count:N0} links gave way to decisions to keep customers apart; --json lists them.");
    }

    public static void Print(IReadOnlyList<IdentityMatch> waiting, IdentityGraph graph)
    {
        TextTable.Print(
            ["confidence", "one", "other", "rule", "evidence"],
            waiting.Select(match => new[] { $"{match.Confidence:0.00}", graph.Book.Text(match.One), graph.Book.Text(match.Other), match.Rule, match.Evidence }),
            0);
        Console.Out.WriteLine("\nDecide with: throughline identity merge A B --why TEXT, or split A B --why TEXT");
    }

    public static void Print(IReadOnlyList<IdentityDecision> decisions, IReadOnlySet<long> withdrawn) => TextTable.Print(
        ["id", "when", "who", "decision", "why"],
        decisions.Select(decision => new[] { $"{decision.Id}", $"{decision.At:u}", decision.Who, DecisionText.Sentence(decision) + (withdrawn.Contains(decision.Id) ? " (taken back)" : ""), decision.Why }),
        0);

    private static void Table(string heading, string nothing, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows, params int[] rightAligned)
    {
        var lines = rows.ToList();
        Console.Out.WriteLine($"\n{heading}");
        if (lines.Count == 0) Console.Out.WriteLine("  " + nothing);
        else TextTable.Print(headers, lines, rightAligned);
    }
}
