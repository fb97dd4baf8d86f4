using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Paths;
using Throughline.Sources.Exports;
using Throughline.Sources.Readers;
using Throughline.Sources.Readers.Ocel;
using Throughline.Sources.Readers.Xes;
using Throughline.Sources.Tests.Delimited;

namespace Throughline.Sources.Tests.Exports;

/// <summary>What is exported reads back as the same events by our own readers, whatever the texts are.</summary>
public sealed class ReadBackTests
{
    private static readonly string[] Hostile =
    [
        "=cmd|' /C calc'!A0", "+49 170 1", "-2+3", "@SUM(1)", "\tx", "'already", "''twice", "say \"hi\"", "a,b;c", "two\r\nlines", "one\nline", " blanks ", "😀 e\u0301 ß", "<a>&amp;]]>", "-5", "1e5",
        "＝1", "\uFEFFmark", "null", "?", "trace 1", "2026-01-01",
    ];

    private static readonly Gen<string> Texts = Gen.Frequency(
        (3, Gen.Elements(Hostile)),
        (2, from letters in Gen.NonEmptyListOf(Gen.Elements("=+-@'\"\r\n\t ,;<>&|\\/{}[]:#%aZ09é😀".EnumerateRunes().ToArray())) select string.Concat(letters)));

    [Theory]
    [InlineData("events", CaseUnit.Instance)]
    [InlineData("xes", CaseUnit.Instance)]
    [InlineData("xes", CaseUnit.Ticket)]
    [InlineData("ocel", CaseUnit.Instance)]
    public void EveryEventIsTheSame(string format, CaseUnit unit) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(40),
        Prop.ForAll(Arb.From(Gen.NonEmptyListOf(Texts)), texts =>
        {
            var story = ExportedStory.Of([.. texts], unit);
            Sorted(ReadBack(format, story)).ShouldBe(Sorted(Held(story)));
        }));

    [Theory]
    [InlineData("events")]
    [InlineData("xes")]
    [InlineData("ocel")]
    public void TheHostileTextsAreTheSame(string format)
    {
        var story = ExportedStory.Of(Hostile);
        Sorted(ReadBack(format, story)).ShouldBe(Sorted(Held(story)));
    }

    [Fact]
    public void WhatXmlCannotHoldIsReplacedAndTheEventStays()
    {
        var story = ExportedStory.Of(["bell \u0007 and \u0000"]);
        ReadBack("xes", story).ShouldHaveSingleItem().ShouldContain("bell \uFFFD and \uFFFD");
        ReadBack("events", story).ShouldBe(Held(story));
        ReadBack("ocel", story).ShouldBe(Held(story));
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<string> events) => [.. events.Order(StringComparer.Ordinal)];

    private static List<string> Held(ExportedLog export)
    {
        var log = export.Log;
        return [.. Enumerable.Range(0, log.Count).Select(i => Line(
            DateTimeOffset.UnixEpoch.AddMicroseconds(log.Time[i]),
            log.Side[i],
            log.Traits[i],
            log.Score[i],
            log.Deadline[i] == EventBatch.NoTime ? null : DateTimeOffset.UnixEpoch.AddMicroseconds(log.Deadline[i]),
            log.Text[i],
            [.. Dimensions.All.Select(dimension => log.Terms(dimension).Text(dimension switch { Dimension.Type => log.Type[i], Dimension.Activity => log.Activity[i], _ => log.Codes(dimension)[i] }))],
            log.Attributes["note"].Terms.Text(log.Attributes["note"].Codes[i])))];
    }

    private static List<string> ReadBack(string format, ExportedLog story)
    {
        var export = ExportCatalogue.Get(format);
        using var stream = new MemoryStream();
        export.Write(story, stream, progress: null, TestContext.Current.CancellationToken);
        using var file = new TestFile(stream.ToArray(), "back" + export.Ending);
        ISourceReader reader = format switch { "xes" => new XesReader(), "ocel" => new OcelJsonReader(), _ => new DelimitedReader() };
        var import = new RecordingImport();
        reader.Read(file.Source, reader.Propose(file.Source, TestContext.Current.CancellationToken), import, null, TestContext.Current.CancellationToken);
        import.SetAsideRows.ShouldBeEmpty();
        return [.. import.Events.Select(e => Line(e.Time, e.Side, e.Traits, e.Score, e.Deadline, e.Text, e.References, string.Join('|', e.Attributes.Select(a => a.Key == "note" ? a.Value : $"{a.Key}!{a.Value}"))))];
    }

    private static string Line(DateTimeOffset time, ActorSide side, EventTraits traits, double score, DateTimeOffset? deadline, string? text, IReadOnlyList<string> references, string note) =>
        $"{time:O} {side} {traits} {score:R} {deadline:O} [{text}] {string.Join(" | ", references)} [{note}]";
}
