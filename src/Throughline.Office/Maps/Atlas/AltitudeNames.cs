using System.Text.RegularExpressions;

namespace Throughline.Office.Maps.Atlas;

/// <summary>What the name of a journey says about how wide it is cut.</summary>
internal static partial class AltitudeNames
{
    private const int LifeTakesStages = 3;

    private static readonly HashSet<string> Channels = new(
        ["phone", "telephone", "call", "calls", "calling", "hotline", "chat", "chats", "chatbot", "bot", "email", "emails", "mail", "ivr", "sms", "whatsapp", "portal", "app", "website", "web", "online", "form", "kiosk"], StringComparer.Ordinal);

    private static readonly HashSet<string> Fillers = new(
        ["a", "an", "e", "the", "of", "by", "via", "through", "over", "to", "our", "in", "on", "with", "and", "contact", "contacts", "support", "session", "live", "service", "customer", "user", "journey", "experience", "channel", "centre", "center", "inbound", "self"], StringComparer.Ordinal);

    private static readonly HashSet<string> Steps = new(["click", "press", "tap", "scroll", "type", "enter", "select", "submit", "upload", "login", "logon", "fill"], StringComparer.Ordinal);

    private static readonly HashSet<string> Stages = new(
        ["aware", "awareness", "discover", "discovery", "consider", "consideration", "buy", "buying", "purchase", "own", "owning", "ownership", "use", "usage", "renew", "renewal", "loyalty", "retain", "retention", "advocate", "advocacy", "churn", "leave"], StringComparer.Ordinal);

    private static readonly string[] Everything =
        ["everything", "end to end", "lifecycle", "life cycle", "all journeys", "all customers", "all requests", "whole customer", "entire customer", "overall experience", "customer experience", "customer relationship", "hire to retire", "order to cash", "lead to cash", "cradle to grave"];

    /// <summary>What it says, with the word that says it.</summary>
    public static IEnumerable<(Altitude Altitude, string Reason)> Of(string name)
    {
        var words = Words().Matches(name.ToLowerInvariant()).Select(word => word.Value).ToList();
        var text = string.Join(' ', words);
        if (Everything.FirstOrDefault(text.Contains) is { } all)
            yield return (Altitude.TooHigh, $"Its name speaks of “{all}”: many matters, which no one team can own. Name one thing that a customer wants done.");
        var stages = words.Where(Stages.Contains).Distinct(StringComparer.Ordinal).ToList();
        if (stages.Count >= LifeTakesStages)
            yield return (Altitude.TooHigh, $"Its name runs through a customer's life ({string.Join(", ", stages)}). Those are the phases of a relationship; name one matter within it.");
        if (words.Any(Channels.Contains) && words.All(word => Channels.Contains(word) || Fillers.Contains(word)))
            yield return (Altitude.TooLow, $"Its name is that of a channel ({words.First(Channels.Contains)}). Name what the customer wants, whichever way they ask.");
        else if (ByChannel().Match(text) is { Success: true } by && Channels.Contains(by.Groups["channel"].Value))
            yield return (Altitude.TooLow, $"Its name is bound to a channel (“{by.Value}”). Name what the customer wants, whichever way they ask.");
        if (words.Count > 0 && (Steps.Contains(words[0]) || text.StartsWith("log in", StringComparison.Ordinal) || text.StartsWith("sign in", StringComparison.Ordinal)))
            yield return (Altitude.TooLow, $"Its name is that of one step (“{words[0]}…”). Name what the customer wants to have done by it.");
        if (Model().Match(name) is { Success: true } model)
            yield return (Altitude.TooLow, $"Its name is that of one model or version (“{model.Value}”). The matter is the same with the next one.");
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(@" (?:by|via|through|over|on|in)(?: the| our)? (?<channel>\p{L}+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ByChannel();

    [GeneratedRegex(@"\b(?:\p{Ll}?\p{Lu}\p{L}*[ -]?\d{1,4}\p{L}{0,2}|v\d+(?:\.\d+)*)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Model();
}
