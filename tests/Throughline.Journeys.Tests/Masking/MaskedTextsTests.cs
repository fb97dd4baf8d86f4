using Throughline.Journeys.Events;
using Throughline.Journeys.Masking;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Masking;

/// <summary>Names that the log's own columns hold.</summary>
public sealed class MaskedTextsTests
{
    [Fact]
    public void An_agent_is_masked_by_both_names_everywhere_and_by_one_in_his_own_journeys()
    {
        var own = Masked("Mori never called, Ada did. Later Mori, Ada rang.", agent: "Ada Mori");
        var other = Masked("Ada Mori never called. Ada is a language.", agent: "");

        own.ShouldBe("[name] never called, [name] did. Later [name] rang.");
        other.ShouldBe("[name] never called. Ada is a language.");
    }

    [Theory]
    [InlineData("email:ada.mori@b.example", "Ada waits, and Mori too.", "[name] waits, and [name] too.")]
    [InlineData("name:Mori, Ada", "Ada waits, and Mori too.", "[name] waits, and [name] too.")]
    [InlineData("account:Ada", "Ada waits.", "Ada waits.")]
    [InlineData("email:info@b.example", "Info waits.", "[name] waits.")]
    public void A_customer_is_masked_in_his_own_journeys(string identifier, string text, string masked) => Masked(text, identifier: identifier).ShouldBe(masked);

    [Theory]
    [InlineData("Network", "The Network is down.")]
    [InlineData("Network Bot", "The Network and the Bot are down.")]
    [InlineData("Service Desk", "The Service Desk is closed.")]
    [InlineData("agent 17", "My Agent is out.")]
    [InlineData("Resolved by 149", "Resolved by nobody.")]
    public void What_is_no_person_is_not_masked(string agent, string text) => Masked(text, agent: agent).ShouldBe(text);

    [Fact]
    public void Small_letters_are_an_ordinary_word() => Masked("the will to hope, and Hope Will", agent: "Hope Will").ShouldBe("the will to hope, and [name]");

    [Fact]
    public void A_team_that_is_greeted_is_nobody() => Masked("Hi Network, it is down. Hi Nora, it is down.").ShouldBe("Hi Network, it is down. Hi [name], it is down.");

    private static string? Masked(string text, string agent = "", string identifier = "") => new MaskedTexts(Logs.Of(
        [new(0, EventTypes.TicketCreated) { Text = text, Team = "Network", Agent = agent, Identifier = identifier }],
        [new(1, EventTypes.TicketCreated) { Agent = "Ada Mori", Team = "Desk" }])).Of(0);
}
