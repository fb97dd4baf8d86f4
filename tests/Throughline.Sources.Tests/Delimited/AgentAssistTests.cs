using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Tests.Delimited;

/// <summary>What agents do with articles: suggested, opened, sent, and how old they are.</summary>
public sealed class AgentAssistTests
{
    private const string Table = """
        Ticket ID,Activity,Timestamp,Customer ID,Article ID,Article last edited
        T1,Opened,13/03/2026 08:00,C1,,
        T1,Article suggested,13/03/2026 08:01,C1,KB-1,02/01/2025 10:30
        T1,Article opened,13/03/2026 08:02,C1,KB-1,02/01/2025 10:30
        T1,Article sent,13/03/2026 08:05,C1,KB-1,02/01/2025 10:30
        T1,Resolved,13/03/2026 09:00,C1,,
        T2,Opened,14/03/2026 08:00,C2,,
        T2,Article suggested,14/03/2026 08:01,C2,KB-2,28/02/2026 07:00
        T2,Resolved,14/03/2026 11:00,C2,,
        T3,Opened,15/03/2026 08:00,C1,,
        T3,Article suggested,15/03/2026 08:02,C1,KB-2,28/02/2026 07:00
        T3,Resolved,16/03/2026 11:00,C1,,

        """;

    [Fact]
    public void An_export_of_agent_assist_is_proposed_with_the_age_of_its_articles()
    {
        using var file = new TestFile(Table);
        var (counts, import, mapping) = file.Read();

        counts.SetAside.ShouldBe(0);
        mapping.ArticleEdited.ShouldBe("Article last edited");
        mapping.Times.ShouldHaveSingleItem().Column.ShouldBe("Timestamp");
        mapping.References["article"].ShouldBe("Article ID");
        MappingYaml.Read(MappingYaml.Write(mapping), "m.yaml").ShouldHaveSingleItem().ArticleEdited.ShouldBe("Article last edited");
        var assists = import.Events.Where(e => e.Type.StartsWith("article.", StringComparison.Ordinal)).ToList();
        assists.Select(e => e.Type).ShouldBe([EventTypes.ArticleSuggested, EventTypes.ArticleOpened, EventTypes.ArticleSent, EventTypes.ArticleSuggested, EventTypes.ArticleSuggested]);
        assists.Select(e => e.Side).ShouldBe([ActorSide.System, ActorSide.Agent, ActorSide.Agent, ActorSide.System, ActorSide.System]);
        assists.Select(e => e.Attributes["article-edited"]).Distinct().ShouldBe(["2025-01-02T10:30:00.0000000Z", "2026-02-28T07:00:00.0000000Z"]);
    }
}
