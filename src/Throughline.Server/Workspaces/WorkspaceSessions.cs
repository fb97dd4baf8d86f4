using System.Globalization;
using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;
using Throughline.Office.Sessions;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The mapping sessions of a workspace.</summary>
/// <param name="workspace">Whose.</param>
/// <param name="data">Its journeys.</param>
internal sealed class WorkspaceSessions(Workspace workspace, WorkspacePageData data)
{
    private SessionRecords Sessions => new(workspace.Records);

    private MapRecords Maps => new(workspace.Records);

    /// <summary>The sessions of a journey; null when there is no journey of that id.</summary>
    public async Task<SessionsView?> ListAsync(string journeyId, CancellationToken ct) => await data.KnownAsync(journeyId, ct) is { Journey: var journey }
        ? new SessionsView(journeyId, journey.Map.Name, DataPacks.Cover(journey), [.. (await OfAsync(journeyId, ct)).Select(Line)])
        : null;

    /// <summary>A session; null when there is none of that number.</summary>
    public async Task<SessionView?> ViewAsync(string journeyId, long number, CancellationToken ct)
    {
        if (await data.KnownAsync(journeyId, ct) is not { Journey: var journey } || !workspace.HasRecords || await Sessions.ReadAsync(journeyId, number, ct) is not { Body: { } session } read) return null;
        var end = session.Closed?.MapVersion ?? journey.Kept.Version;
        var (before, after) = (await Maps.ReadVersionAsync(journeyId, session.MapVersion, ct), await Maps.ReadVersionAsync(journeyId, end, ct));
        return new SessionView(
            journeyId,
            journey.Map.Name,
            Line(read),
            PinnedInSession.Of((after?.Body ?? journey.Kept.Drawn).Map, read.Entry.Key.Id),
            await VersionsAsync(journeyId, session.MapVersion, end, ct),
            before?.Body is { } old && after?.Body is { } now ? ChangeText.Sentences(old, now) : [],
            end > session.MapVersion && before?.Body is not null && after?.Body is not null ? new HistoryQuery(From: session.MapVersion, To: end) : null,
            DataPacks.Filter(DataPacks.Cover(journey), takenAt: null));
    }

    /// <summary>What claims on a journey's map say of its sessions.</summary>
    public async Task<IReadOnlyList<SessionName>> NamesAsync(string journeyId, CancellationToken ct) =>
        [.. (await OfAsync(journeyId, ct)).Select(read => new SessionName(read.Entry.Key.Id, NumberOf(read), read.Body!.Title, read.Body.OpenedAt, read.Body.Closed is null))];

    /// <summary>The sessions of a journey, the newest first.</summary>
    public async Task<IReadOnlyList<Recorded<MappingSession>>> OfAsync(string journeyId, CancellationToken ct) => workspace.HasRecords ? await Sessions.OfAsync(journeyId, ct) : [];

    /// <summary>Begins a session with a pack of this moment; answers its number.</summary>
    /// <exception cref="WorkspaceException">It cannot begin so; nothing was written.</exception>
    public async Task<long> StartAsync(string journeyId, SessionForm wished, string who, CancellationToken ct)
    {
        var now = workspace.Clock.GetUtcNow();
        // All of the pack is of one moment: what is imported while it is counted is not in it.
        var journey = await GetAsync(journeyId, CaseFilter.None with { AsOf = now }, ct);
        var session = new MappingSession(journeyId, wished.Title, Participants(wished.Participants), who, now, 0, DataPacks.Blank(DataPacks.Cover(journey.Journey), now, wished.Despite));
        var problems = SessionProblems.Of(session, journey.Journey.Map.Name);
        if (problems.Count > 0) throw new WorkspaceException(Problem.Usage, string.Join(' ', problems) + " Go back and change it.");
        var kept = await Maps.KeepAsync(journey.Draft, who, ct);
        return await Sessions.StartAsync(session with { MapVersion = kept.Version, Pack = await FillAsync(journeyId, session.Pack, kept.Version, ct) }, journey.Journey.Map.Name, ct);
    }

    /// <summary>Closes a session: its team has gone through the map, which is a version of it.</summary>
    /// <exception cref="WorkspaceException">There is no such session, or it is closed; nothing was changed.</exception>
    public async Task CloseAsync(string journeyId, long number, string who, CancellationToken ct)
    {
        var (journey, read, now) = (await GetAsync(journeyId, CaseFilter.None, ct), await Sessions.GetOpenAsync(journeyId, number, ct), workspace.Clock.GetUtcNow());
        var review = new MapReview(DateOnly.FromDateTime(now.UtcDateTime), who) { Session = read.Entry.Key.Id };
        var version = await Maps.ChangeAsync(journey.Draft, map => Reviewed(map, review), who, $"Closed the session “{read.Body!.Title}”", ct);
        await Sessions.CloseAsync(read, new SessionEnd(who, now, version.Version), ct);
    }

    /// <summary>Id of the session of a journey that goes on; null: none does.</summary>
    public async Task<string?> OpenAsync(string journeyId, CancellationToken ct) => workspace.HasRecords ? (await Sessions.OpenAsync(journeyId, ct))?.Entry.Key.Id : null;

    private static IReadOnlyList<MapChange> Reviewed(DrawnMap map, MapReview review) =>
        MapEdits.Set(MapPlace.Whole, "lastReview", map.LastReview is { } last ? RecordJson.Write(last) : "", RecordJson.Write(review));

    private async Task<DataPack> FillAsync(string journeyId, DataPack blank, long version, CancellationToken ct)
    {
        var filter = FilterWords.Parse(blank.Filter);
        var answers = await data.AnswersAsync(journeyId, filter, "", ct) ?? throw NoJourney(journeyId);
        return DataPacks.Fill(blank, answers, version, await data.Findings.FoundInAsync(journeyId, filter, ct));
    }

    private async Task<IReadOnlyList<VersionLine>> VersionsAsync(string journeyId, long from, long to, CancellationToken ct)
    {
        var (versions, before) = (new List<VersionLine>(), to + 1);
        while (await data.History.HistoryAsync(journeyId, new HistoryQuery(Before: before), ct) is { } page)
        {
            versions.AddRange(page.Versions.Where(line => line.Entry.Version > from));
            if (!page.HasMore || page.Versions[^1].Entry.Version <= from) break;
            before = page.Versions[^1].Entry.Version;
        }

        return versions;
    }

    private async Task<KnownJourney> GetAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        await data.AnswersAsync(journeyId, filter, "", ct) is { } answers ? new KnownJourney(answers.Journey, answers.Portfolio) : throw NoJourney(journeyId);

    private static WorkspaceException NoJourney(string journeyId) => new(Problem.NotFound, $"There is no journey '{journeyId}' any more. Go back to the list of journeys.");

    private static SessionLine Line(Recorded<MappingSession> read) => new(NumberOf(read), read.Body!);

    private static string NumberOf(Recorded<MappingSession> read) => SessionRecords.Number(read.Entry.Key.Id).ToString(CultureInfo.InvariantCulture);

    private static IReadOnlyList<SessionRole> Participants(string lines) =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Select(parts => new SessionRole(parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null)),
    ];
}
