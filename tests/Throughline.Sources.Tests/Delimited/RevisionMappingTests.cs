using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Tests.Delimited;

/// <summary>What a mapping says of rows that come again: their id, what counts their revisions, what means that they were deleted.</summary>
public sealed class RevisionMappingTests
{
    private const string Header = "Event ID,Ticket ID,Activity,Timestamp,Customer ID,Last Updated,Is Deleted\n";

    private static string Log(Func<int, string> updated, Func<int, string> deleted) => Header + string.Concat(
        Enumerable.Range(1, 12).Select(i => $"E{i},T{i % 4},{(i % 2 == 0 ? "Opened" : "Closed")},2026-03-{i:00} 08:00:00,C{i % 3},{updated(i)},{deleted(i)}\n"));

    [Fact]
    public void ALogWithIdsIsProposedWithItsRevisionsAndDeletions()
    {
        using var file = new TestFile(Log(i => $"2026-04-{i:00} 09:00:00", i => i == 3 ? "yes" : "no"));
        var (counts, import, mapping) = file.Read();

        (mapping.Id, mapping.Revision).ShouldBe(("Event ID", "Last Updated"));
        mapping.Deleted.ShouldNotBeNull().Column.ShouldBe("Is Deleted");
        counts.SetAside.ShouldBe(0);
        import.Events.Where(e => (e.Traits & EventTraits.Deleted) != EventTraits.None).ShouldHaveSingleItem().Row.ShouldBe(3);
        MappingYaml.Read(MappingYaml.Write(mapping), "m.yaml").ShouldHaveSingleItem().Deleted!.Values.ShouldBe(mapping.Deleted!.Values);
    }

    [Fact]
    public void ARevisionThatCannotBeReadSetsItsRowAside()
    {
        using var file = new TestFile(Log(i => $"2026-04-{i:00} 09:00:00", _ => "no"));
        using var bad = new TestFile(Log(i => i == 5 ? "soon" : $"2026-04-{i:00} 09:00:00", _ => "no"));
        bad.Read(file.Propose()).Import.SetAsideRows.ShouldHaveSingleItem().Column.ShouldBe("Last Updated");
    }

    [Fact]
    public void DeletionsWithoutAnIdAreRefused()
    {
        using var file = new TestFile(Log(i => $"2026-04-{i:00} 09:00:00", i => i == 3 ? "yes" : "no"));
        var e = Should.Throw<WorkspaceException>(() => file.Read(file.Propose() with { Id = null }));
        (e.Problem, e.Message).ShouldSatisfyAllConditions(
            told => told.Problem.ShouldBe(Problem.BadMapping),
            told => told.Message.ShouldContain("without an id nobody knows what was deleted"));
    }

    [Fact]
    public void ASnapshotWhoseTicketsHaveSeveralRowsHasNoIdAndSaysSo()
    {
        using var file = new TestFile("Incident ID;Open Time;Resolved Time;Caller\nI1;1-2-2024 8:00;13-2-2024 9:00;Ann\nI1;2-2-2024 8:00;14-2-2024 9:00;Bob\nI2;2-2-2024 8:00;15-2-2024 8:00;Bob\n");
        var mapping = file.Propose();
        if (mapping.Shape == RowShape.Snapshot) mapping.Unsure.ShouldContain(doubt => doubt.Contains("Name the column that identifies a row", StringComparison.Ordinal));
        mapping.Id.ShouldBeNull();
    }
}
