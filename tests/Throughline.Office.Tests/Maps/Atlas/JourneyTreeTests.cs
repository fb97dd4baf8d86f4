using Throughline.Office.Maps.Atlas;

namespace Throughline.Office.Tests.Maps.Atlas;

/// <summary>Journeys as a tree: at most three levels, no circle, nobody lost.</summary>
public sealed class JourneyTreeTests
{
    [Fact]
    public void Three_levels_stand_as_they_are_written()
    {
        var tree = JourneyTree.Of([("join", null), ("laptop", "join"), ("order", "laptop"), ("leave", null), ("access", "join")]);

        tree.Problems.ShouldBeEmpty();
        Drawn(tree).ShouldBe("join(laptop(order) access) leave");
        tree.Roots[0].Parts[0].Parts[0].Level.ShouldBe(3);
    }

    [Fact]
    public void A_fourth_level_is_refused_in_words_and_stands_at_the_top()
    {
        var tree = JourneyTree.Of([("a", null), ("b", "a"), ("c", "b"), ("d", "c")]);

        Drawn(tree).ShouldBe("a(b(c)) d");
        tree.Problems.ShouldHaveSingleItem().ShouldBe("'d' as a part of 'c' would make 4 levels of journeys; 3 are allowed. What lies deeper is a step: draw it on the map of 'c'.");
    }

    [Fact]
    public void A_journey_with_parts_cannot_go_too_deep_either()
    {
        (string, string?)[] journeys = [("a", null), ("b", "a"), ("c", null), ("d", "c"), ("e", "d")];

        JourneyTree.WhyNot(journeys, "c", "a").ShouldNotBeNull();
        JourneyTree.WhyNot(journeys, "d", "a").ShouldBeNull("it leaves c and brings e along");
        JourneyTree.WhyNot(journeys, "d", "b")!.ShouldContain("4 levels");
        JourneyTree.WhyNot(journeys, "e", "nowhere")!.ShouldContain("which is no journey");
    }

    [Theory]
    [InlineData("a>a", "Journeys cannot be parts of each other: 'a' is a part of 'a'.")]
    [InlineData("a>b b>a", "'b' is a part of 'a' is a part of 'b'.")]
    [InlineData("a>b b>c c>a", "'c' is a part of 'a' is a part of 'b' is a part of 'c'.")]
    public void A_circle_is_named_and_everybody_stays(string links, string words)
    {
        var journeys = links.Split(' ').Select(link => link.Split('>')).Select(link => (link[0], (string?)link[1])).ToList();
        var tree = JourneyTree.Of(journeys);

        tree.Problems.ShouldHaveSingleItem().ShouldContain(words);
        Ids(tree.Roots).Order().ShouldBe(journeys.Select(journey => journey.Item1).Order());
    }

    [Fact]
    public void However_parts_are_written_nobody_is_lost_and_nothing_lies_deeper_than_three()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var ids = Enumerable.Range(0, random.Next(1, 9)).Select(id => $"j{id}").ToList();
            var tree = JourneyTree.Of([.. ids.Select(id => (id, random.Next(3) == 0 ? null : $"j{random.Next(10)}"))]);

            Ids(tree.Roots).Order().ShouldBe(ids.Order());
            Levels(tree.Roots).Max().ShouldBeLessThanOrEqualTo(JourneyTree.MostLevels);
        }
    }

    private static string Drawn(JourneyTree tree) => string.Join(' ', tree.Roots.Select(Drawn));

    private static string Drawn(JourneyNode node) => node.Id + (node.Parts.Count == 0 ? "" : $"({string.Join(' ', node.Parts.Select(Drawn))})");

    private static IEnumerable<string> Ids(IEnumerable<JourneyNode> nodes) => nodes.SelectMany(node => Ids(node.Parts).Prepend(node.Id));

    private static IEnumerable<int> Levels(IEnumerable<JourneyNode> nodes) => nodes.SelectMany(node => Levels(node.Parts).Prepend(node.Level));
}
