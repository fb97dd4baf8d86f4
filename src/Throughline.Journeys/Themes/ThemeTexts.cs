using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Themes;

/// <summary>
/// Which texts talk about which group of stems: those with two different stems of the group near each other, and those with a stem that mostly
/// stands there, as one word of it is then enough.
/// </summary>
internal sealed class ThemeTexts
{
    /// <summary>From so large a part of its texts on, in which it stands near another stem of its group, a stem stands for its group alone.</summary>
    private const double MarkerShare = 0.8;

    private readonly StemmedTexts _texts;
    private readonly StemPairs _pairs;
    private readonly int[] _group;
    private readonly int[] _last;

    private ThemeTexts(StemmedTexts texts, StemPairs pairs, int[] group)
    {
        (_texts, _pairs, _group) = (texts, pairs, group);
        _last = new int[group.Length];
    }

    /// <summary>The texts of each group, ascending; empty where there is no group of that number.</summary>
    /// <param name="texts">All texts.</param>
    /// <param name="pairs">Their stems.</param>
    /// <param name="group">The group of each of <see cref="StemPairs.Stems"/>; -1: none.</param>
    public static int[][] Of(StemmedTexts texts, StemPairs pairs, int[] group)
    {
        var themes = new ThemeTexts(texts, pairs, group);
        return themes.Collect(themes.Markers());
    }

    private bool[] Markers()
    {
        var (together, last) = (new int[_group.Length], new int[_group.Length]);
        for (var text = 0; text < _texts.Counts.Length; text++)
        {
            if (!_texts.Counts[text]) continue;
            var neighbours = new Neighbours(_texts[text]);
            while (neighbours.MoveNext())
            {
                var (a, b) = (_pairs.PlaceOf(neighbours.Earlier), _pairs.PlaceOf(neighbours.Later));
                if (!AreOfOne(a, b)) continue;
                foreach (var place in (ReadOnlySpan<int>)[a, b])
                {
                    if (last[place] == text + 1) continue;
                    last[place] = text + 1;
                    together[place]++;
                }
            }
        }

        return [.. together.Select((count, place) => count >= MarkerShare * _pairs.Texts[place] && count > 0)];
    }

    private int[][] Collect(bool[] markers)
    {
        var found = Array.ConvertAll(_group, _ => new GrowingColumn<int>());
        for (var text = 0; text < _texts.Speaks.Length; text++)
        {
            if (!_texts.Speaks[text]) continue;
            foreach (var stem in _texts[text])
                if (_pairs.PlaceOf(stem) is >= 0 and var place && markers[place]) Add(found, _group[place], text);
            var neighbours = new Neighbours(_texts[text]);
            while (neighbours.MoveNext())
            {
                var (a, b) = (_pairs.PlaceOf(neighbours.Earlier), _pairs.PlaceOf(neighbours.Later));
                if (AreOfOne(a, b)) Add(found, _group[a], text);
            }
        }

        return Array.ConvertAll(found, column => column.Take());
    }

    private void Add(GrowingColumn<int>[] found, int group, int text)
    {
        if (_last[group] == text + 1) return;
        _last[group] = text + 1;
        found[group].Add(text);
    }

    private bool AreOfOne(int a, int b) => a >= 0 && b >= 0 && a != b && _group[a] >= 0 && _group[a] == _group[b];
}
