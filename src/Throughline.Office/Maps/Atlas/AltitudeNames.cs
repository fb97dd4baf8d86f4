using System.Text.RegularExpressions;

namespace Throughline.Office.Maps.Atlas;

/// <summary>What the name of a journey says about how wide it is cut.</summary>
internal static partial class AltitudeNames
{
    private const int LifeTakesStages = 3;

    /// <summary>What it says, with the word that says it.</summary>
    public static IEnumerable<(Altitude Altitude, string Reason)> Of(string name)
    {
        var words = Words().Matches(name.ToLowerInvariant()).Select(word => word.Value).ToList();
        // An address is written in two words where English has one.
        var text = string.Join(' ', words).Replace("correo electrónico", "correo", StringComparison.Ordinal).Replace("posta elettronica", "posta", StringComparison.Ordinal);
        words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        if (AltitudeWords.Everything.FirstOrDefault(all => $" {text}".Contains($" {all}", StringComparison.Ordinal)) is { } all)
            yield return (Altitude.TooHigh, $"Its name speaks of “{all}”: many matters, which no one team can own. Name one thing that a customer wants done.");
        var stages = words.Where(AltitudeWords.Stages.Contains).Distinct(StringComparer.Ordinal).ToList();
        if (stages.Count >= LifeTakesStages)
            yield return (Altitude.TooHigh, $"Its name runs through a customer's life ({string.Join(", ", stages)}). Those are the phases of a relationship; name one matter within it.");
        if (words.Any(AltitudeWords.Channels.Contains) && words.All(word => AltitudeWords.Channels.Contains(word) || AltitudeWords.Fillers.Contains(word)))
            yield return (Altitude.TooLow, $"Its name is that of a channel ({words.First(AltitudeWords.Channels.Contains)}). Name what the customer wants, whichever way they ask.");
        else if (ByChannel().Match(text) is { Success: true } by && AltitudeWords.Channels.Contains(by.Groups["channel"].Value))
            yield return (Altitude.TooLow, $"Its name is bound to a channel (“{by.Value}”). Name what the customer wants, whichever way they ask.");
        if (StepOf(words, text) is { } step)
            yield return (Altitude.TooLow, $"Its name is that of one step (“{step}…”). Name what the customer wants to have done by it.");
        if (Model().Match(name) is { Success: true } model)
            yield return (Altitude.TooLow, $"Its name is that of one model or version (“{model.Value}”). The matter is the same with the next one.");
    }

    private static string? StepOf(List<string> words, string text)
    {
        if (words.Count == 0) return null;
        if (AltitudeWords.StepsFirst.Contains(words[0])) return words[0];
        if (words.Count > 1 && AltitudeWords.StepsLast.Contains(words[^1])) return words[^1];
        return AltitudeWords.StepPhrases.FirstOrDefault(phrase => $"{text} ".StartsWith($"{phrase} ", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    // Without "with" in any language: who has trouble with the portal has a matter. Dutch "en" is "and", so Spanish "en" needs its article.
    [GeneratedRegex(
        @" (?:(?:by|via|through|over|on|in|per|über|durch|im|am|aan|op|par|sur|dans|au|por|tramite|per|su|sul|nel|nella|al|allo|alla)(?: the| our| das| die| den| dem| de| der| le| la| l| les| il| lo| el| het)?|en (?:el|la)|través (?:del|de la)) (?<channel>\p{L}+)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ByChannel();

    [GeneratedRegex(@"\b(?:\p{Ll}?\p{Lu}\p{L}*[ -]?\d{1,4}\p{L}{0,2}|v\d+(?:\.\d+)*)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Model();
}
