using System.Text;
using Throughline.Sources.Delimited;

namespace Throughline.Sources.Mapping;

/// <summary>Profiles the columns of a sample.</summary>
internal static class ColumnProfiler
{
    public static IReadOnlyList<ColumnProfile> Profile(TableSample sample, TextLayout layout, IReadOnlyList<string> nulls)
    {
        var nothing = nulls.ToHashSet(StringComparer.Ordinal);
        return [.. sample.Header.Names.Select((name, i) => Column(i, name, [.. sample.Rows.Select(r => nothing.Contains(r[i]) ? "" : r[i])], layout))];
    }

    private static ColumnProfile Column(int index, string name, string[] values, TextLayout layout)
    {
        var words = HeaderWords.Of(name);
        var filled = values.Where(v => v.Length > 0).ToList();
        var distinct = filled.Distinct(StringComparer.Ordinal).ToList();
        var numbers = distinct.Count > 0 && distinct.TrueForAll(v => NumberText.TryRead(Encoding.UTF8.GetBytes(v), layout.DecimalComma, out _));
        var integers = numbers && distinct.TrueForAll(v => long.TryParse(v, out _));
        IReadOnlyList<string> formats = distinct.Count > 0 && distinct[0].Length < 50 ? TimeFormats.Detect(distinct, ColumnLexicon.SpeaksOfTime(words)) : [];
        return new ColumnProfile(index, name, words, values, filled.Count, distinct.Count, formats, numbers, integers);
    }
}
