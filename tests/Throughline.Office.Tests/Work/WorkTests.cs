using Throughline.Office.Records;
using Throughline.Office.Work;
using static Throughline.Office.Work.WorkStage;

namespace Throughline.Office.Tests.Work;

/// <summary>The stages of a journey's cycle, and what is written down in them.</summary>
public sealed class WorkTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly WorkEntry Entry = new("m", Map, "Drew the waiting", "/journeys/m/sessions/1", Today, "map-owner", new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public static TheoryData<WorkStage[], WorkStage[]> Cycles => new()
    {
        { [], [] },
        { [Analyse], [] },
        { [Analyse, Map, Develop, Improve], [] },
        { [Map], [Analyse] },
        { [Analyse, Develop], [Map] },
        { [Improve], [Analyse, Map, Develop] },
        { [Develop, Map], [Analyse] },
    };

    [Theory]
    [MemberData(nameof(Cycles))]
    public void AStageIsSkippedWhereALaterOneHasSomething(WorkStage[] worked, WorkStage[] skipped) => WorkCycle.Skipped(worked).ShouldBe(skipped);

    [Theory]
    [InlineData("/journeys/m/sessions/1")]
    [InlineData("/journeys/m/figure?metric=csat&priority=P3#cases")]
    [InlineData(null)]
    public void ALinkLeadsToAPageOfTheProgram(string? link) => WorkEntryProblems.Of(Entry with { Link = link }, Today).ShouldBeEmpty();

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("journeys/m")]
    [InlineData("")]
    public void ALinkThatLeadsElsewhereIsRefused(string link) => WorkEntryProblems.Of(Entry with { Link = link }, Today).ShouldHaveSingleItem().ShouldContain("no page of this program");

    [Fact]
    public void WhatIsStillToComeIsNoEntry() => WorkEntryProblems.Of(Entry with { On = Today.AddDays(1) }, Today).ShouldHaveSingleItem().ShouldContain("still to come");

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void AnEntrySaysSomethingAndNotTooMuch(int letters) => WorkEntryProblems.Of(Entry with { Text = new string('x', letters) }, Today).ShouldHaveSingleItem().ShouldContain($"this one has {letters}");

    [Fact]
    public void AnEntryIsKeptAsItIsWrittenHere() => RecordJson.Write(Entry).ShouldBe(
        """{"journey":"m","stage":"map","text":"Drew the waiting","link":"/journeys/m/sessions/1","on":"2026-11-22","author":"map-owner","at":"2026-11-22T09:00:00+00:00"}""");
}
