using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Atlas;

namespace Throughline.Office.Maps.Atlas;

/// <summary>
/// Tells journeys that are cut too low (one channel, model, tool or step) and too high (buy-own-advocate, everything) from those that are one matter of the customer,
/// by the scope, then the name (in English, German, French, Italian, Spanish or Dutch), then what the instances are about.
/// </summary>
public static class AltitudeCheck
{
    // Below this, shares of a journey's instances are chance.
    private const int Enough = 30;
    private const int ManyTopics = 6;
    private const double NearlyAll = 0.95;
    private const double MostElsewhere = 0.8;

    private static readonly Dictionary<Dimension, string> TooLowScopes = new()
    {
        [Dimension.Channel] = "one way of getting in touch. What the customer wants goes on in the other channels, where this map does not see it",
        [Dimension.Tool] = "one tool. The customer's matter does not end where the tool does",
        [Dimension.Article] = "one article. Reading it is a step of what the customer wants done",
        [Dimension.ConfigurationItem] = "one product, model or system. The same matter with another one would be another map",
        [Dimension.Team] = "one team's part. What is lost between teams is what a journey is to show",
        [Dimension.Agent] = "one agent's part. What is lost between people is what a journey is to show",
        [Dimension.Type] = "what has one kind of event. That is a step, not a journey",
        [Dimension.Activity] = "what has one activity. That is a step, not a journey",
        [Dimension.Survey] = "those who answered a survey. That is a step, not a journey",
        [Dimension.Change] = "one change. A journey stays when the change is long over",
        [Dimension.Ticket] = "single tickets. A journey is what many customers go through",
        [Dimension.Customer] = "single customers. A journey is what many customers go through",
    };

    /// <summary>Reads the altitude of a journey.</summary>
    /// <param name="map">Its map.</param>
    /// <param name="spread">What its instances are about; null: nothing is known of them.</param>
    /// <param name="everybody">The same of all journeys together; null: nothing is known of them.</param>
    public static AltitudeReading Of(JourneyMap map, JourneySpread? spread, JourneySpread? everybody)
    {
        (Altitude Altitude, string Reason)[] found = [.. Scope(map.Scope), .. AltitudeNames.Of(map.Name), .. spread is null ? [] : Instances(spread, everybody)];
        if (found.Length == 0) return new AltitudeReading(Altitude.Fits, [$"“{map.Name}” is one matter, across channels and teams: {Named(map.Scope!)}."]);
        return new AltitudeReading(found[0].Altitude, [.. found.Where(reason => reason.Altitude == found[0].Altitude).Select(reason => reason.Reason)]);
    }

    private static IEnumerable<(Altitude Altitude, string Reason)> Scope(JourneyScope? scope)
    {
        if (scope is null) yield return (Altitude.TooHigh, "It has no scope, so whatever any customer does belongs to it. Name the topic of one matter.");
        else if (scope.IsRest) yield return (Altitude.TooHigh, "It is what the other journeys leave over: many matters that only have in common that nobody has named them. Name the largest of them.");
        else if (Narrowest(scope) is { } what)
            yield return (Altitude.TooLow, $"Its scope ({Named(scope)}) is {what}. Scope it by topic, and look at this part with a filter.");
    }

    private static string? Narrowest(JourneyScope scope) => ScopeWords.FilterOf(scope).Terms
        .Where(term => !term.IsNot && !term.IsNext)
        .Select(term => DimensionNames.TryParse(term.Column, out var dimension) ? TooLowScopes.GetValueOrDefault(dimension) : null)
        .FirstOrDefault(what => what is not null);

    private static IEnumerable<(Altitude Altitude, string Reason)> Instances(JourneySpread spread, JourneySpread? everybody)
    {
        if (spread.Instances < Enough) yield break;
        if (spread.Topics >= ManyTopics && spread.MostOfOneTopic * 2 < spread.WithTopic)
            yield return (Altitude.TooHigh, $"Its journeys name {Number(spread.Topics)} topics, and no topic is named by half of them (the most frequent by {Number(spread.MostOfOneTopic)} of {Number(spread.WithTopic)}). Cut it into one map a matter.");
        if (spread.OneType >= NearlyAll * spread.Instances)
            yield return (Altitude.TooLow, $"In {Number(spread.OneType)} of its {Number(spread.Instances)} journeys only one kind of event happens. That is a step; look for the matter that it belongs to.");
        if (spread is { Channel: { } channel, WithChannel: >= Enough } && spread.OneChannel >= NearlyAll * spread.WithChannel && everybody is not null && everybody.OneChannel < MostElsewhere * everybody.WithChannel)
            yield return (Altitude.TooLow, $"{Number(spread.OneChannel)} of its {Number(spread.WithChannel)} journeys stay in one channel ({channel}), unlike the others. Whoever changes the channel is in another map.");
    }

    private static string Named(JourneyScope scope) => $"{scope.Dimension} {string.Join(" or ", scope.Values.Select(value => value.Length == 0 ? "not named" : value))}{(scope.Where is null ? "" : $", {Uri.UnescapeDataString(scope.Where)}")}";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
