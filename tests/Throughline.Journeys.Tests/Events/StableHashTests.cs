using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Tests.Events;

/// <summary>Keys are stored, so that a hash that changed would make every event of a file imported again a new one.</summary>
public class StableHashTests
{
    [Fact]
    public void TheHashOfEveryLengthIsWhatItAlwaysWas()
    {
        var bytes = Encoding.ASCII.GetBytes("INC0000047 was resolved.");
        var all = UInt128.Zero;
        for (var length = 0; length <= bytes.Length; length++) all = StableHash.Combine(all, bytes.AsSpan(0, length));

        all.ShouldBe(UInt128.Parse("37890997702032802750687623244066155413", System.Globalization.CultureInfo.InvariantCulture));
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
