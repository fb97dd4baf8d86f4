using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Identity;

/// <summary>What holds of every story and every sequence of decisions.</summary>
public sealed class IdentityLawTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void DecisionsThatAreTakenBackLeaveEveryInstanceAndFigureAsItWas(int seed)
    {
        var random = new Random(seed);
        var story = Story(seed);
        var kept = Decide(random, story, []);
        var before = Everything(story, kept);

        var decisions = Decide(random, story, kept);
        long[] added = [.. decisions.Skip(kept.Count).Select(decision => decision.Id)];
        random.Shuffle(added);
        foreach (var id in added) decisions.Add(new IdentityDecision(decisions.Count + 1, IdentityDecisionKind.Withdraw, "", "", id, "reviewer", DateTimeOffset.UnixEpoch, ""));

        Everything(story, decisions).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void MergeThenSplitByAnyOfTheirIdentifiersRestoresEveryInstanceAndFigure(int seed)
    {
        var random = new Random(seed);
        var story = Story(seed);
        var before = Everything(story, []);
        var graph = IdentityGraph.Of(story, new IdentityRules(), hubLimit: 10);
        var customers = Enumerable.Range(1, graph.Book.Count).GroupBy(code => graph.Customer[code], graph.Book.Text).Select(identifiers => identifiers.ToArray()).ToArray();
        random.Shuffle(customers);
        var (one, other) = (customers[0], customers[1]);

        List<IdentityDecision> decisions =
        [
            Decision(1, IdentityDecisionKind.Merge, Any(random, one), Any(random, other)),
            Decision(2, IdentityDecisionKind.KeepApart, Any(random, other), Any(random, one)),
        ];

        Identities.Customers(IdentityGraph.Of(With(story, story.Links, decisions[..1]), new IdentityRules(), hubLimit: 10)).Count.ShouldBe(customers.Length - 1);
        Everything(story, decisions).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheOrderOfArrivalDoesNotMatter(int seed)
    {
        var story = Story(seed);
        var decisions = Decide(new Random(seed), story, []);

        Everything(Arrivals.Again(story, seed + 1), decisions).ShouldBe(Everything(story, decisions));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WhatIsKeptApartIsApart(int seed)
    {
        var story = Story(seed);
        var graph = IdentityGraph.Of(With(story, story.Links, Decide(new Random(seed), story, [])), new IdentityRules(), hubLimit: 10);

        graph.Decisions.KeptApart.ShouldAllBe(pair => graph.Customer[pair.One] != graph.Customer[pair.Other]);
    }

    /// <summary>A random story of customers with further identifiers, some in several writings, and one identifier that is linked with none.</summary>
    private static EventTable Story(int seed)
    {
        var random = new Random(seed);
        var table = Arrivals.Story(seed);
        var book = table.Terms[(int)Dimension.Customer];
        var links = table.Links.ToList();
        // A link to itself ties nothing, and takes the identifier along to the other order of arrival.
        links.Add(new Link(Dimension.Customer, book.Code("account:nobody else's"), book.Code("account:nobody else's"), "account"));
        for (var i = 0; i < 8; i++)
            links.Add(new Link(Dimension.Customer, book.Code($"email:{random.Next(5)}"), book.Code(random.Next(2) == 0 ? $"phone:{random.Next(4)}" : $"phone:0-{random.Next(4)}"), "phone"));
        return With(table, links, []);
    }

    private static List<IdentityDecision> Decide(Random random, EventTable story, IReadOnlyList<IdentityDecision> before)
    {
        var book = story.Terms[(int)Dimension.Customer];
        var decisions = before.ToList();
        for (var i = 0; i < 6; i++)
        {
            var kind = random.Next(2) == 0 ? IdentityDecisionKind.Merge : IdentityDecisionKind.KeepApart;
            decisions.Add(Decision(decisions.Count + 1, kind, book.Text(random.Next(1, book.Count + 1)), book.Text(random.Next(1, book.Count + 1))));
        }

        return decisions;
    }

    private static IdentityDecision Decision(long id, IdentityDecisionKind kind, string one, string other) =>
        new(id, kind, one, other, 0, "reviewer", DateTimeOffset.UnixEpoch, "");

    private static string Any(Random random, string[] identifiers) => identifiers[random.Next(identifiers.Length)];

    private static EventTable With(EventTable table, IReadOnlyList<Link> links, IReadOnlyList<IdentityDecision> decisions) => new()
    {
        Count = table.Count,
        Time = table.Time,
        Sequence = table.Sequence,
        Place = table.Place,
        Side = table.Side,
        Traits = table.Traits,
        References = table.References,
        Terms = table.Terms,
        Links = links,
        Decisions = decisions,
        Score = table.Score,
        ScoreLow = table.ScoreLow,
        ScoreHigh = table.ScoreHigh,
        Deadline = table.Deadline,
    };

    /// <summary>Every event with its customer and instance, in words, and every figure.</summary>
    private static List<string> Everything(EventTable story, IReadOnlyList<IdentityDecision> decisions)
    {
        var log = EventLogBuilder.Build(With(story, story.Links, decisions), new InstanceRules(), TestContext.Current.CancellationToken);
        return [.. Arrivals.InWords(log), .. MetricCatalogue.All.Select(metric => metric.Compute(log).ToString())];
    }
}
