using System.Text;
using Throughline.Sources.Delimited;

namespace Throughline.Sources.Mapping;

/// <summary>Guesses the scale of a column of scores: 1 to 5, 0 to 10 or 0 to 100.</summary>
internal static class ScoreScale
{
    public static ScoreColumn? Guess(ColumnProfile? column, bool decimalComma)
    {
        if (column is null) return null;
        var numbers = column.Values.Where(v => v.Length > 0).Select(v => NumberText.TryRead(Encoding.UTF8.GetBytes(v), decimalComma, out var n) ? n : 0).ToList();
        return (numbers.Min(), numbers.Max()) switch
        {
            ( >= 1, <= 5) => new ScoreColumn(column.Name, 1, 5),
            ( >= 0, <= 10) => new ScoreColumn(column.Name, 0, 10),
            ( >= 0, <= 100) => new ScoreColumn(column.Name, 0, 100),
            var (low, high) => new ScoreColumn(column.Name, low, high),
        };
    }
}
