using Throughline.Journeys.Clocks;
using Throughline.Office.Remarks;
using Throughline.Office.Suggestions;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Sample;

/// <summary>A conversation with everything that one can have; about other journeys nothing is said.</summary>
internal sealed class SampleRemarks(bool empty) : IRemarkPages
{
    private static readonly IReadOnlyList<string> People = ["map-owner", "service owner"];

    private static readonly Remark Idea = new("software-access", "CHASES FOR STATUS", RemarkKind.Idea, "Tell people what happens.\nTwice a day, @service owner.", "agent-7", SampleFigures.To);

    private static readonly Suggestion Open = new("software-access", "Show where the request is. " + new string('x', 300), "new starter", SampleFigures.To, "map-owner", SampleFigures.To.AddDays(7));

    private static IReadOnlyList<RemarkThread> Threads { get; } =
    [
        new("t1", Idea, [Idea with { Text = "Yes, and by mail: ops@desk.example", Author = "map-owner", Answers = "t1" }], ["agent-7", "map-owner"]),
        new("t2", Idea with { Step = null, Kind = RemarkKind.Comment, Text = SampleMaps.Hostile, Author = SampleMaps.Hostile }, [], []),
        new("t3", Idea with { Step = "gone", Kind = RemarkKind.Comment, Text = "Is it still so?", Resolved = new RemarkResolution("map-owner", SampleFigures.To) }, [], []),
    ];

    private IReadOnlyList<SuggestionLine> Suggestions => empty ? [] :
    [
        new("s1", "1", Open, "Get access to software", "map-owner", IsOverdue: false),
        new("s2", "1", Open with { Journey = null, Text = SampleMaps.Hostile, From = null }, "How we work on journeys", "nobody yet", IsOverdue: true),
        new("s3", "2", Open with { Text = "Fewer questions", Reply = new SuggestionReply(SuggestionOutcome.Planned, "In March.\nThank you.", "map-owner", SampleFigures.To.AddDays(1)) }, "Get access to software", "map-owner", IsOverdue: false),
    ];

    public Task<RemarksView?> RemarksAsync(string journeyId, string who, CancellationToken ct) => Task.FromResult(SampleMaps.AllMaps.FirstOrDefault(map => map.Map.Id == journeyId) is { } view
        ? new RemarksView(journeyId, view.Map.Name, [.. view.Map.Phases.SelectMany(phase => phase.Steps).Select(step => KeyValuePair.Create(step.Id, step.Name))], journeyId == "software-access" ? Threads : [], "map-owner", People)
        : null);

    public Task<MentionsView> MentionsAsync(string who, DateTimeOffset? lastVisit, CancellationToken ct) => Task.FromResult(new MentionsView(
        "service owner", empty ? [] : [new MentionLine(Threads[0], Idea, "Get access to software", "Chases for status", IsNew: true), new MentionLine(Threads[2], Threads[2].Opening, SampleMaps.Hostile, "gone", IsNew: false)], People));

    public Task<SuggestionsView> SuggestionsAsync(CancellationToken ct) => Task.FromResult(new SuggestionsView(
        SuggestionFigures.Of([.. Suggestions.Select(line => line.Suggestion)], new ReplyPromise(ClockPolicy.Default), SampleFigures.To.AddDays(2)), Suggestions));

    public Task<SuggestionLine?> SuggestionAsync(string id, CancellationToken ct) => Task.FromResult(Suggestions.FirstOrDefault(line => line.Id == id));

    public Task<PageExport?> ExportAsync(string? journeyId, bool isJson, CancellationToken ct) => Task.FromResult<PageExport?>(null);
}
