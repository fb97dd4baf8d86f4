using MathNet.Numerics;

namespace Throughline.Journeys.Themes;

/// <summary>
/// Pairs of stems that stand near each other in more texts than chance would bring together. If words were dealt out to texts at random, a pair
/// would meet as often as a Poisson number whose mean follows from how often each of the two is used; the upper tail of that is the pair's p-value, and
/// it is multiplied by the number of pairs that there could be (Bonferroni). So texts of shuffled words give a pair in at most one of twenty runs.
/// </summary>
internal sealed class StemPairs
{
    /// <summary>How many words with a stem further on two stems are still near each other.</summary>
    public const int Reach = 3;

    /// <summary>A theme needs at least so many texts.</summary>
    public const int FewestTexts = 5;

    private const double Level = 0.05;
    private const double LeastLift = 2;

    /// <summary>A pair of which fewer texts in a thousand speak is not looked for in many texts.</summary>
    private const double LeastShare = 0.001;

    /// <summary>More stems, the rarest, are left out: the table of pairs stays small.</summary>
    private const int MostStems = 4096;

    private readonly StemmedTexts _texts;
    private readonly int[] _place;
    private readonly int[] _uses;
    private int[] _near = [];
    private long _used;
    private long _neighbours;

    private StemPairs(StemmedTexts texts)
    {
        _texts = texts;
        Fewest = Math.Max(FewestTexts, (int)Math.Ceiling(LeastShare * texts.Counted));
        _uses = new int[texts.Keys.Count];
        var inTexts = InTexts();
        Stems = [.. Enumerable.Range(0, inTexts.Length).Where(stem => inTexts[stem] >= Fewest)
            .OrderByDescending(stem => inTexts[stem]).ThenBy(stem => texts.Keys[stem], StringComparer.Ordinal).Take(MostStems)
            .OrderBy(stem => texts.Keys[stem], StringComparer.Ordinal)];
        Texts = [.. Stems.Select(stem => inTexts[stem])];
        _place = Array.ConvertAll(new int[texts.Keys.Count], _ => -1);
        for (var place = 0; place < Stems.Length; place++) _place[Stems[place]] = place;
    }

    /// <summary>So many texts must have a pair.</summary>
    public int Fewest { get; }

    /// <summary>The stems that enough texts have, by their keys.</summary>
    public int[] Stems { get; }

    /// <summary>How many texts that count have each.</summary>
    public int[] Texts { get; }

    /// <summary>The place of a stem in <see cref="Stems"/>; -1: too rare.</summary>
    public int PlaceOf(int stem) => stem < 0 ? -1 : _place[stem];

    /// <summary>Counts the pairs of texts.</summary>
    public static StemPairs Of(StemmedTexts texts)
    {
        var pairs = new StemPairs(texts);
        pairs.Count();
        return pairs;
    }

    /// <summary>The pairs that chance does not explain, each with the cosine of the texts of the two, from 0 to 1.</summary>
    public List<StemLink> Proven()
    {
        var proven = new List<StemLink>();
        var tests = (double)Stems.Length * (Stems.Length - 1) / 2;
        for (var b = 1; b < Stems.Length; b++)
            for (var a = 0; a < b; a++)
            {
                var texts = _near[Index(a, b)];
                if (texts < Fewest) continue;
                var expected = 2.0 * _neighbours * _uses[Stems[a]] / _used * _uses[Stems[b]] / _used;
                if (texts < LeastLift * expected || SpecialFunctions.GammaLowerRegularized(texts, expected) * tests > Level) continue;
                proven.Add(new StemLink(a, b, texts / Math.Sqrt((double)Texts[a] * Texts[b])));
            }

        return proven;
    }

    private static int Index(int a, int b) => a < b ? (b * (b - 1) / 2) + a : (a * (a - 1) / 2) + b;

    private int[] InTexts()
    {
        var (last, count) = (Array.ConvertAll(new int[_uses.Length], _ => -1), new int[_uses.Length]);
        for (var text = 0; text < _texts.Counts.Length; text++)
        {
            if (!_texts.Counts[text]) continue;
            foreach (var stem in _texts[text])
            {
                if (stem < 0) continue;
                _uses[stem]++;
                _used++;
                if (last[stem] == text) continue;
                last[stem] = text;
                count[stem]++;
            }
        }

        return count;
    }

    private void Count()
    {
        _near = new int[Stems.Length * (Stems.Length - 1) / 2];
        var last = new int[_near.Length];
        for (var text = 0; text < _texts.Counts.Length; text++)
        {
            if (!_texts.Counts[text]) continue;
            var neighbours = new Neighbours(_texts[text]);
            while (neighbours.MoveNext())
            {
                _neighbours++;
                var (a, b) = (_place[neighbours.Earlier], _place[neighbours.Later]);
                if (a < 0 || b < 0 || a == b) continue;
                var pair = Index(a, b);
                if (last[pair] == text + 1) continue;
                last[pair] = text + 1;
                _near[pair]++;
            }
        }
    }
}
