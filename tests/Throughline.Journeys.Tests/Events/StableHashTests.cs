using System.Globalization;
using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Tests.Events;

/// <summary>Keys are stored, so that a hash that changed would make every event of a file imported again a new one.</summary>
public class StableHashTests
{
    // Worked out in Python from the formula, byte by byte: stored events carry these numbers.
    [Theory]
    [InlineData("", "dce38703bbfb5dc9d774ccca5536769c")]
    [InlineData("a", "d6ca38bb63b5d922ecb9bd74b9848237")]
    [InlineData("ab", "eeb706f4b126f315779f1b45556f6be2")]
    [InlineData("abc", "c6f378e332a1b35a7b47b40ce5c5621f")]
    [InlineData("abcd", "f9c09404968512b208053c1f52b22957")]
    [InlineData("abcde", "823da4396588b9184c295b6f19c6545c")]
    [InlineData("abcdef", "3fe02bb0137e08fb3eb62b281648648c")]
    [InlineData("abcdefg", "a92d665b56ad86a7d99ea76b34e201b6")]
    [InlineData("abcdefgh", "3771f37d6a4d8b836d58d612c7a05fdb")]
    [InlineData("INC00014471", "64d1af834d21f72336eaa23f08c1b950")]
    [InlineData("Zoë, the agent of team 4", "0904aa539639357ae07bc5d52949d7fe")]
    public void ItIsTheSameInEveryVersion(string text, string hash) =>
        StableHash.Combine(12345, Encoding.UTF8.GetBytes(text)).ToString("x32", CultureInfo.InvariantCulture).ShouldBe(hash);

    [Fact]
    public void TheHashOfEveryLengthIsWhatItAlwaysWas()
    {
        var bytes = Encoding.ASCII.GetBytes("INC0000047 was resolved.");
        var all = UInt128.Zero;
        for (var length = 0; length <= bytes.Length; length++) all = StableHash.Combine(all, bytes.AsSpan(0, length));

        all.ShouldBe(UInt128.Parse("37890997702032802750687623244066155413", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void EveryByteCounts()
    {
        for (var length = 1; length <= 20; length++)
        {
            var bytes = new byte[length];
            var hashes = Enumerable.Range(0, length).Select(at =>
            {
                Array.Clear(bytes);
                bytes[at] = 1;
                return StableHash.Of(bytes);
            });
            hashes.ShouldBeUnique();
        }
    }
}
