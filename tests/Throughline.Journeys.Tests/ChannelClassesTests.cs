using Throughline.Journeys.Channels;

namespace Throughline.Journeys.Tests;

public sealed class ChannelClassesTests
{
    [Theory]
    [InlineData("Phone", ChannelClass.Assisted)]
    [InlineData("phone menu", ChannelClass.Ivr)]
    [InlineData("IVR", ChannelClass.Ivr)]
    [InlineData("Self-service", ChannelClass.Digital)]
    [InlineData("assistant chat", ChannelClass.Digital)]
    [InlineData("Live_Chat", ChannelClass.Assisted)]
    [InlineData("E-Mail", ChannelClass.Digital)]
    [InlineData("Walk-in", ChannelClass.Assisted)]
    [InlineData("happy", ChannelClass.Unclassified)]
    [InlineData("carrier pigeon", ChannelClass.Unclassified)]
    public void TheWordsOfANameTell(string channel, ChannelClass expected) =>
        new ChannelClasses(new Dictionary<string, ChannelClass>()).Of(channel).ShouldBe(expected);

    [Fact]
    public void TheSettingsGoBefore()
    {
        var classes = new ChannelClasses(new Dictionary<string, ChannelClass> { ["Carrier Pigeon"] = ChannelClass.Assisted, ["phone"] = ChannelClass.Ivr });

        (classes.Of("carrier pigeon"), classes.Of("Phone")).ShouldBe((ChannelClass.Assisted, ChannelClass.Ivr));
    }
}
