using Throughline.Office.Remarks;

namespace Throughline.Office.Tests.Remarks;

/// <summary>Who is named in a text.</summary>
public sealed class MentionsTests
{
    private static readonly string[] Known = ["service owner", "service owner north", "agent-7"];

    [Theory]
    [InlineData("Look, @agent-7.", "agent-7")]
    [InlineData("@Agent-7: look", "agent-7")]
    [InlineData("ask @service owner first", "service owner")]
    [InlineData("ask @service owner north first", "service owner north")]
    [InlineData("@service ownership is unclear", "service")]
    [InlineData("@somebody.new, please", "somebody.new")]
    [InlineData("(@agent-7)@agent-7", "agent-7", "agent-7")]
    [InlineData("write to ops@desk.example")]
    [InlineData("@ noon")]
    [InlineData("@")]
    [InlineData("")]
    public void EverybodyIsFound(string text, params string[] named) => Mentions.In(text, Known).Select(mention => mention.Name).ShouldBe(named);

    [Fact]
    public void APlaceInTheTextIsTheWholeName()
    {
        var mention = Mentions.In("ask @service owner first", Known).ShouldHaveSingleItem();
        "ask @service owner first".Substring(mention.Start, mention.Length).ShouldBe("@service owner");
    }

    [Fact]
    public void ANameThatBeginsAnotherIsNotMeant()
    {
        Mentions.Name("@service owner north", "service owner", Known).ShouldBeFalse();
        Mentions.Name("@service owner north", "Service Owner North", []).ShouldBeTrue();
    }
}
