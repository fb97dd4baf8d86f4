namespace Throughline.Journeys.Identity;

/// <summary>The matches that wait for a person, the surest first.</summary>
public static class IdentityReview
{
    /// <summary>
    /// Matches between the review floor and the threshold whose identifiers are two customers' whom nobody keeps apart;
    /// of several matches of the same two customers the surest.
    /// </summary>
    public static IReadOnlyList<IdentityMatch> Waiting(IdentityGraph graph)
    {
        var seen = graph.Decisions.KeptApart.Select(pair => Pair(graph.Customer[pair.One], graph.Customer[pair.Other])).ToHashSet();
        return [.. graph.Matches
            .Where(match => match.Confidence < graph.Rules.Threshold && !graph.IsShared(match.One) && !graph.IsShared(match.Other))
            .Where(match => graph.Customer[match.One] != graph.Customer[match.Other])
            .OrderByDescending(match => match.Confidence)
            .ThenBy(match => graph.Book.Text(match.One), StringComparer.Ordinal)
            .ThenBy(match => graph.Book.Text(match.Other), StringComparer.Ordinal)
            .Where(match => seen.Add(Pair(graph.Customer[match.One], graph.Customer[match.Other])))];
    }

    /// <summary>The identifiers that wait with matches to several customers, so that only one of them, if any, can be right.</summary>
    public static IReadOnlyList<int> Ambiguous(IdentityGraph graph, IReadOnlyList<IdentityMatch> waiting) =>
        [.. waiting
            .SelectMany(match => new[] { (Identifier: match.One, Candidate: match.Other), (Identifier: match.Other, Candidate: match.One) })
            .GroupBy(pair => pair.Identifier, pair => graph.Customer[pair.Candidate])
            .Where(candidates => candidates.Distinct().Count() > 1)
            .Select(candidates => candidates.Key)
            .OrderBy(graph.Book.Text, StringComparer.Ordinal)];

    private static (int, int) Pair(int one, int other) => (Math.Min(one, other), Math.Max(one, other));
}
