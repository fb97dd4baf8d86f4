using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Throughline.Sources.Delimited;

namespace Throughline.Sources.Mapping;

/// <summary>The scale of a column of scores: read where the file says it, else guessed.</summary>
internal static partial class ScoreScale
{
    /// <summary>The column of scores with its scale, and what is in doubt about it.</summary>
    public static (ScoreColumn? Score, string? Doubt) Of(ProposalDraft draft, WholeColumns whole, bool decimalComma)
    {
        if (draft.Score is null) return (null, null);
        if (draft.Scale is null) return (Guess(draft.Score, decimalComma), $"The scale of \"{draft.Score.Name}\" is guessed from its values.");
        var usual = draft.Scale.Values.Where(v => v.Length > 0).CountBy(v => v).MaxBy(v => v.Value).Key;
        var (low, high) = Read(usual)!.Value;
        var doubt = draft.Scale.Distinct > 1 || whole.Varying.Contains(draft.Scale) ? $"\"{draft.Scale.Name}\" differs between rows; {low} to {high} is taken as the scale of every \"{draft.Score.Name}\"." : null;
        return (new ScoreColumn(draft.Score.Name, low, high), doubt);
    }

    /// <summary>Reads a scale as written in a file: <c>1-5</c>, <c>0 to 10</c>; null for anything else.</summary>
    public static (double Low, double High)? Read(string text)
    {
        if (Written().Match(text) is not { Success: true } match) return null;
        var low = double.Parse(match.Groups["low"].ValueSpan, CultureInfo.InvariantCulture);
        var high = double.Parse(match.Groups["high"].ValueSpan, CultureInfo.InvariantCulture);
        return low < high ? (low, high) : null;
    }

    /// <summary>Guesses 1 to 5, 0 to 10 or 0 to 100 from the scores.</summary>
    private static ScoreColumn Guess(ColumnProfile column, bool decimalComma)
    {
        var numbers = column.Values.Where(v => v.Length > 0).Select(v => NumberText.TryRead(Encoding.UTF8.GetBytes(v), decimalComma, out var n) ? n : 0).ToList();
        return (numbers.Min(), numbers.Max()) switch
        {
            ( >= 1, <= 5) => new ScoreColumn(column.Name, 1, 5),
            ( >= 0, <= 10) => new ScoreColumn(column.Name, 0, 10),
            ( >= 0, <= 100) => new ScoreColumn(column.Name, 0, 100),
            var (low, high) => new ScoreColumn(column.Name, low, high),
        };
    }

    [GeneratedRegex(@"^(?<low>-?\d{1,4})\s*(?:-|–|—|\.\.|to|bis|tot)\s*(?<high>-?\d{1,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
