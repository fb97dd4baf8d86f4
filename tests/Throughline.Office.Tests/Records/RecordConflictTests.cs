using Throughline.Office.Records;

namespace Throughline.Office.Tests.Records;

/// <summary>A conflict in words for the person whose change was not saved.</summary>
public sealed class RecordConflictTests
{
    private static readonly RecordEntry Current = new(
        12, new RecordKey("map", "software-access"), 4, false, "journey-manager", new DateTimeOffset(2026, 11, 22, 14, 5, 9, TimeSpan.Zero), "renamed after the review");

    [Fact]
    public void AChangeSaysWhoChangedItWhenAndWhy() => Words(3, Current).ShouldBe(
        "map 'software-access' was changed meanwhile: version 4 is by journey-manager, 2026-11-22 14:05:09 UTC (“renamed after the review”). Yours was made to version 3; nothing of it was saved. Look at version 4 and make your change there.");

    [Fact]
    public void ADeletionIsCalledOne() => Words(3, Current with { IsDeleted = true, Why = "" }).ShouldStartWith("map 'software-access' was deleted meanwhile: version 4 is by journey-manager, 2026-11-22 14:05:09 UTC. Yours");

    [Fact]
    public void ANewRecordThatIsNotNewIsSaidToBeThere() => Words(0, Current).ShouldContain("is there already: version 4");

    private static string Words(long read, RecordEntry current) => new RecordConflictException(read, new RecordVersion(current, "{}")).Message;
}
