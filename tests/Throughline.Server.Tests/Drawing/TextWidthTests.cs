using FsCheck;
using FsCheck.Fluent;
using Throughline.Server.Drawing;

namespace Throughline.Server.Tests.Drawing;

/// <summary>Texts are cut where they would leave their place.</summary>
public sealed class TextWidthTests
{
    [Fact]
    public void AFittedTextFits() => Prop.ForAll<NonEmptyString>(
        text => TextWidth.Of(TextWidth.Fit(text.Get, 12, 80), 12) <= 80).QuickCheckThrowOnFailure();

    [Fact]
    public void LinesBreakBetweenWords() =>
        TextWidth.Wrap("Gets acknowledgement from the desk", 12, 130, 2).ShouldBe(["Gets", "acknowledgement f…"]);

    [Fact]
    public void ATextThatFitsStaysAsItIs() => TextWidth.Wrap("Ask", 12, 130, 2).ShouldBe(["Ask"]);
}
