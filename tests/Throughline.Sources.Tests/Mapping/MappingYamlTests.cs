using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers;
using Throughline.Sources.Tests.Delimited;

namespace Throughline.Sources.Tests.Mapping;

public sealed class MappingYamlTests
{
    private static readonly FileMapping Small = new()
    {
        Source = "desk",
        Format = "csv",
        Text = new TextLayout("utf-8", "\t", 3, true),
        Times = [new TimeColumn("at", ["d/M/yyyy H:mm", "yyyy-MM-dd"], "Europe/Amsterdam", null)],
        Score = new ScoreColumn("csat", 1, 5),
        References = new Dictionary<string, string> { ["ticket"] = "Ticket: ID #1" },
        Types = new Dictionary<string, string> { ["true"] = "ticket.created" },
        Nulls = ["?", "#N/B", "null", ""],
    };

    [Fact]
    public void WhatIsWrittenIsReadBack()
    {
        var text = MappingYaml.Write(Small);
        MappingYaml.Write(MappingYaml.Read(text, "m.yaml")).ShouldBe(text);
        var read = MappingYaml.Read(text, "m.yaml").ShouldHaveSingleItem();
        read.Text.ShouldBe(Small.Text);
        read.Nulls.ShouldBe(Small.Nulls);
        read.Types.ShouldBe(Small.Types);
    }

    [Fact]
    public void AnyNameSurvivesTheRoundTrip() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        name =>
        {
            // A lone half of a surrogate pair is no text and cannot be written as UTF-8.
            if (name.Get.Any(char.IsSurrogate)) return true;
            var mapping = Small with { Source = "s" + name.Get, Attributes = [name.Get], LeftOut = new Dictionary<string, string> { [name.Get] = name.Get } };
            var read = MappingYaml.Read(MappingYaml.Write([mapping, Small]), "m.yaml")[0];
            return read.Source == mapping.Source && read.Attributes[0] == name.Get && read.LeftOut[name.Get] == name.Get;
        }));

    [Theory]
    [InlineData("source: a\nformat: csv\nsahpe: snapshot\n", "line 3", "sahpe")]
    [InlineData("source: a\nformat: csv\nshape: pivot\n", "line 3", "event-log, audit-log, snapshot")]
    [InlineData("source: a\nformat: csv\nreferences:\n  tikcet: x\n", "line 4", "tikcet")]
    [InlineData("source: a\nformat: csv\ntimes:\n  - column: t\n    formats: [d/M/yyyy, M/d/yyyy]\n", "line 4", "never both")]
    [InlineData("source: a\nformat: csv\ntimes: [\n", "line", "no YAML")]
    [InlineData("just text", "m.yaml", "no mapping")]
    public void MistakesAreNamedWithTheirLine(string yaml, string where, string what)
    {
        var refused = Should.Throw<WorkspaceException>(() => MappingYaml.Read(yaml, "m.yaml"));
        refused.Problem.ShouldBe(Problem.BadMapping);
        refused.Message.ShouldContain("m.yaml");
        refused.Message.ShouldContain(where);
        refused.Message.ShouldContain(what);
    }

    [Fact]
    public void RabobankMapping_TiesInteractionsIncidentsAndChanges()
    {
        var mappings = MappingYaml.Read(File.ReadAllText(Path.Combine(RealLogs.Root(), "docs", "mappings", "rabobank.yaml")), "rabobank.yaml");
        mappings.Count.ShouldBe(4);
        using var logs = new RealLogs();
        Import(logs, mappings[0], "detail_interaction.zip", "Detail Interaction.csv", 147_004);
        var incidents = Import(logs, mappings[1], "detail_incident.zip", "Detail Incident.csv", 46_606);
        Import(logs, mappings[2], "detail_change.zip", "Detail Change.csv", 30_275);
        Import(logs, mappings[3], "EventLog.zip", "EventLog.csv", 466_660);
        incidents.Links.Count(l => l.Evidence == "Related Interaction").ShouldBe(43_058);
    }

    private static RecordingImport Import(RealLogs logs, FileMapping mapping, string archive, string member, long rows)
    {
        var import = new RecordingImport { KeepsEvents = false };
        var counts = new DelimitedReader().Read(logs.FromZip("bpic2014/" + archive, member), mapping, import, null, TestContext.Current.CancellationToken);
        counts.ShouldBe(new RowCounts(rows, 0));
        import.UsedRows.Count.ShouldBe((int)rows);
        return import;
    }
}
