using Throughline.Journeys.Filters;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>Filters as a person says them.</summary>
public static class FilterText
{
    /// <summary>"312 of 4,231 journeys kept", "all 4,231 journeys".</summary>
    public static string Kept(FilterView view)
    {
        var kept = (long)Math.Round((view.Kept.Value ?? 0) * view.Kept.N);
        return kept == view.Kept.N ? $"all {FigureText.Count(kept, "journey")}" : $"{FigureText.Count(kept)} of {FigureText.Count(view.Kept.N, "journey")} kept, {ShareText.Of(1 - (view.Kept.Value ?? 0))} left out";
    }

    /// <summary>"Priority: P3", "Channel: not phone".</summary>
    public static string Condition(string word, string value) => word switch
    {
        FilterWords.From => $"begun from {value}",
        FilterWords.To => $"to {value}",
        FilterWords.AsOf => $"as known on {value}",
        FilterWords.ChannelPair => $"Only between {value.Replace("~", " and ", StringComparison.Ordinal)}",
        _ when word.StartsWith(FilterWords.NextPrefix, StringComparison.Ordinal) => Next(word[FilterWords.NextPrefix.Length..], value),
        _ when word.EndsWith('!') => $"{Word(word[..^1])}: not {Value(word[..^1], value)}",
        _ => $"{Word(word)}: {Value(word, value)}",
    };

    // "Activity: Work → Wait", "Activity: not begin → Work".
    private static string Next(string word, string value)
    {
        var isNot = word.EndsWith('!');
        var ends = value.StartsWith('>') ? "begin" + value : value.EndsWith('>') ? value + "end" : value;
        return $"{Word(isNot ? word[..^1] : word)}: {(isNot ? "not " : "")}{ends.Replace(">", " → ", StringComparison.Ordinal)}";
    }

    /// <summary>A word as a label: "Configuration item".</summary>
    public static string Word(string word)
    {
        if (word == FilterWords.Pattern) return "What happened";
        if (word.StartsWith(FilterWords.AttributePrefix, StringComparison.Ordinal)) return word[FilterWords.AttributePrefix.Length..];
        return MetricWords.FromId(word).Label;
    }

    /// <summary>A value as a person says it.</summary>
    public static string Value(string word, string value) => word == FilterWords.Pattern ? value.Replace('-', ' ') : value;
}
