using Throughline.Office.Maps;
using Throughline.Office.Records;
using Throughline.Office.Remarks;
using Throughline.Office.Suggestions;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>What people say and suggest in a workspace, read again only when a record has changed. Safe for several threads.</summary>
/// <param name="workspace">Whose.</param>
/// <param name="maps">The maps of all journeys as they stand.</param>
/// <param name="dates">Of when the data and the last review of a journey are.</param>
internal sealed class WorkspaceRemarks(Workspace workspace, Func<CancellationToken, Task<IReadOnlyList<KeptMap>>> maps, Func<string, CancellationToken, Task<ExportDates>> dates) : IRemarkPages
{
    private Snapshot _known = new(0, Conversation.None);

    /// <inheritdoc/>
    public async Task<RemarksView?> RemarksAsync(string journeyId, string who, CancellationToken ct)
    {
        var all = await maps(ct);
        if (all.FirstOrDefault(map => map.Drawn.Map.Id == journeyId) is not { } kept) return null;
        var conversation = await ConversationAsync(ct);
        return View(kept, conversation, who, People(all, conversation));
    }

    /// <inheritdoc/>
    public async Task<MentionsView> MentionsAsync(string who, DateTimeOffset? lastVisit, CancellationToken ct)
    {
        var (all, conversation) = (await maps(ct), await ConversationAsync(ct));
        var people = People(all, conversation);
        var views = all.ToDictionary(map => map.Drawn.Map.Id, map => View(map, conversation, who, people), StringComparer.Ordinal);
        return new MentionsView(
            who,
            [.. conversation.Naming(who, people).Select(said => Line(said.Thread, said.Remark, views.GetValueOrDefault(said.Remark.Journey), lastVisit))],
            people);
    }

    /// <inheritdoc/>
    public async Task<SuggestionsView> SuggestionsAsync(CancellationToken ct)
    {
        var suggestions = workspace.HasRecords ? await new SuggestionRecords(workspace.Records, workspace.Clock).AllAsync(ct) : [];
        var owners = await maps(ct);
        return new SuggestionsView(
            SuggestionFigures.Of([.. suggestions.Select(suggestion => suggestion.Body!)], new ReplyPromise(workspace.Clocks()), workspace.Clock.GetUtcNow()),
            [.. suggestions.Select(suggestion => Line(suggestion, owners))]);
    }

    /// <inheritdoc/>
    public async Task<SuggestionLine?> SuggestionAsync(string id, CancellationToken ct) =>
        workspace.HasRecords && await new SuggestionRecords(workspace.Records, workspace.Clock).ReadAsync(id, ct) is { } found ? Line(found, await maps(ct)) : null;

    /// <inheritdoc/>
    public async Task<PageExport?> ExportAsync(string? journeyId, bool isJson, CancellationToken ct)
    {
        var (all, conversation) = (await maps(ct), await ConversationAsync(ct));
        if (journeyId is not null && all.All(map => map.Drawn.Map.Id != journeyId)) return null;
        var views = all.Where(map => journeyId is null || map.Drawn.Map.Id == journeyId).Select(map => View(map, conversation, "", [])).Where(view => view.Threads.Count > 0).ToList();
        if (journeyId is null) views.AddRange(Gone(all, conversation));
        var of = await dates(journeyId ?? Portfolio.All, ct);
        var name = of.FileName($"{journeyId ?? Portfolio.All}-conversation", isJson ? ".json" : ".csv");
        return isJson
            ? new PageExport(name, "application/json", (stream, _) => RemarksJson.Write(views, of, stream)) { Dates = of }
            : new PageExport(name, "text/csv", (stream, _) => RemarksTable.Write(views, stream)) { Dates = of };
    }

    private async Task<Conversation> ConversationAsync(CancellationToken ct)
    {
        if (!workspace.HasRecords) return Conversation.None;
        var last = await workspace.Records.LastSequenceAsync(ct);
        if (Volatile.Read(ref _known) is var known && known.Sequence == last) return known.Conversation;
        // What is written after the number was read is read again at the next call.
        var now = new Snapshot(last, await new RemarkRecords(workspace.Records, workspace.Clock).AllAsync(ct));
        Volatile.Write(ref _known, now);
        return now.Conversation;
    }

    private static RemarksView View(KeptMap kept, Conversation conversation, string who, IReadOnlyList<string> people) => new(
        kept.Drawn.Map.Id,
        kept.Drawn.Map.Name,
        [.. kept.Drawn.Map.Phases.SelectMany(phase => phase.Steps).Select(step => KeyValuePair.Create(step.Id, step.Name))],
        conversation.About(kept.Drawn.Map.Id),
        who,
        people);

    // Of maps that there are no longer.
    private static IEnumerable<RemarksView> Gone(IReadOnlyList<KeptMap> all, Conversation conversation) => conversation.Threads
        .GroupBy(thread => thread.Opening.Journey, StringComparer.Ordinal)
        .Where(journey => all.All(map => map.Drawn.Map.Id != journey.Key))
        .Select(journey => new RemarksView(journey.Key, journey.Key, [], [.. journey], "", []));

    private static IReadOnlyList<string> People(IReadOnlyList<KeptMap> all, Conversation conversation) =>
        [.. all.SelectMany(map => new[] { map.Drawn.Owner, map.Drawn.Deputy }).OfType<string>().Concat(conversation.People).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static MentionLine Line(RemarkThread thread, Remark remark, RemarksView? view, DateTimeOffset? lastVisit) =>
        new(thread, remark, view?.JourneyName ?? remark.Journey, view?.NameOf(remark.Step) ?? "", lastVisit is null || remark.At > lastVisit);

    private SuggestionLine Line(Recorded<Suggestion> found, IReadOnlyList<KeptMap> all)
    {
        var suggestion = found.Body!;
        var map = all.FirstOrDefault(map => map.Drawn.Map.Id == suggestion.Journey);
        return new SuggestionLine(
            found.Entry.Key.Id,
            found.Entry.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            suggestion,
            suggestion.Journey is null ? SuggestionText.Discipline : map?.Drawn.Map.Name ?? suggestion.Journey,
            suggestion.To ?? map?.Drawn.Owner ?? SuggestionText.Nobody,
            suggestion.IsOverdue(workspace.Clock.GetUtcNow()));
    }

    private sealed record Snapshot(long Sequence, Conversation Conversation);
}
