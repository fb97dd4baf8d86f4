using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity;

/// <summary>
/// Joins identifiers along matches and merges, and keeps apart what people keep apart. Where a path of links ties two that are kept apart, its weakest
/// link gives way: links are taken from the strongest to the weakest, and one that would tie the two is left out (Kruskal's maximum spanning forest
/// with pairs that must not meet). The order is total: first merges decided after every keeping apart of their customer, then matches by
/// confidence, then the older merges, the oldest first; matches of equal confidence by the text of their identifiers.
/// </summary>
internal sealed class JoinedIdentifiers
{
    private readonly TermBook _book;
    private readonly List<IdentityMatch> _gaveWay = [];
    private readonly DisjointSets _sets;

    private JoinedIdentifiers(TermBook book)
    {
        _book = book;
        _sets = new DisjointSets(book.Count + 1);
    }

    /// <summary>For every identifier the one that stands for its customer.</summary>
    public int[] Sets { get; private set; } = [];

    /// <summary>What was left out to keep two apart.</summary>
    public IReadOnlyList<IdentityMatch> GaveWay => _gaveWay;

    public static JoinedIdentifiers Of(List<IdentityMatch> matches, StandingDecisions decisions, TermBook book)
    {
        var joined = new JoinedIdentifiers(book);
        matches.AddRange(decisions.Merges.Select(merge =>
            new IdentityMatch(merge.One, merge.Other, IdentityMatch.OfDecision, 1, merge.Decision.Why, merge.Decision.Id)));
        if (decisions.KeptApart.Count == 0) joined.Join(matches);
        else joined.JoinApart(matches, decisions);
        joined.Sets = joined._sets.ToArray();
        return joined;
    }

    private void Join(IEnumerable<IdentityMatch> matches)
    {
        foreach (var match in matches) _sets.Union(match.One, match.Other);
    }

    private void JoinApart(List<IdentityMatch> matches, StandingDecisions decisions)
    {
        var whole = new DisjointSets(_book.Count + 1);
        foreach (var match in matches) whole.Union(match.One, match.Other);
        var contested = decisions.KeptApart.Where(pair => whole.Find(pair.One) == whole.Find(pair.Other)).ToLookup(pair => whole.Find(pair.One));
        Join(matches.Where(match => !contested.Contains(whole.Find(match.One))));
        foreach (var customer in matches.Where(match => contested.Contains(whole.Find(match.One))).GroupBy(match => whole.Find(match.One)))
        {
            var apart = contested[customer.Key].ToList();
            Settle([.. customer], apart.ConvertAll(pair => (pair.One, pair.Other)), apart.Max(pair => pair.Decision.Id));
        }
    }

    private void Settle(List<IdentityMatch> matches, List<(int One, int Other)> apart, long lastApart)
    {
        matches.Sort((x, y) => Compare(x, y, lastApart));
        foreach (var match in matches)
        {
            var (one, other) = (_sets.Find(match.One), _sets.Find(match.Other));
            if (one == other) continue;
            if (apart.Exists(pair => Meet(_sets.Find(pair.One), _sets.Find(pair.Other), one, other))) _gaveWay.Add(match);
            else _sets.Union(one, other);
        }
    }

    private static bool Meet(int a, int b, int one, int other) => (a == one && b == other) || (a == other && b == one);

    private int Compare(IdentityMatch x, IdentityMatch y, long lastApart)
    {
        var byStrength = Strength(x, lastApart).CompareTo(Strength(y, lastApart));
        if (byStrength != 0) return byStrength;
        if (x.Decision != y.Decision) return x.Decision.CompareTo(y.Decision);
        if (x.Confidence != y.Confidence) return y.Confidence.CompareTo(x.Confidence);
        var ((xFirst, xLast), (yFirst, yLast)) = (Texts(x), Texts(y));
        var byText = string.CompareOrdinal(xFirst, yFirst) is not 0 and var byFirst ? byFirst : string.CompareOrdinal(xLast, yLast);
        return byText != 0 ? byText : string.CompareOrdinal(x.Rule, y.Rule) is not 0 and var byRule ? byRule : string.CompareOrdinal(x.Evidence, y.Evidence);
    }

    private static int Strength(IdentityMatch match, long lastApart) => match.Decision == 0 ? 1 : match.Decision > lastApart ? 0 : 2;

    private (string First, string Last) Texts(IdentityMatch match)
    {
        var (one, other) = (_book.Text(match.One), _book.Text(match.Other));
        return string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
    }
}
