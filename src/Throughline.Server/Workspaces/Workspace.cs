using Throughline.Journeys;
using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Quality;
using Throughline.Office.Records;
using Throughline.Storage.Events;
using Throughline.Storage.Records;

namespace Throughline.Server.Workspaces;

/// <summary>
/// A workspace: a folder with <c>settings.json</c>, <c>events.duckdb</c>, <c>records.db</c>, <c>mappings/</c> perhaps <c>clocks.yaml</c> and <c>measures.json</c>. The one door that command, server and tests come in by.
/// The event store is opened for each piece of work and closed again, so that an import can run beside a server.
/// </summary>
public sealed class Workspace
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Lazy<IRecordStore> _records;
    private WorkspaceTraces? _made;

    private Workspace(string folder, TimeProvider clock)
    {
        Folder = folder;
        Clock = clock;
        // What fails is tried again at the next use, when the setting may have been mended.
        _records = new Lazy<IRecordStore>(MakeRecords, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The folder's full path.</summary>
    public string Folder { get; }

    /// <summary>The clock that the workspace was opened with.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The mappings of this workspace.</summary>
    public MappingShelf Mappings => new(Path.Combine(Folder, "mappings"));

    private static bool IsNamed(Persona persona, string name) => string.Equals(persona.Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>When findings were first and last seen.</summary>
    public FindingLedger Findings => new(Path.Combine(Folder, FindingLedger.FileName));

    /// <summary>The customers of this workspace: who is who, and what people decided about it.</summary>
    public WorkspaceIdentity Identity => new(this);

    /// <summary>Whole maps: those that people have drawn, and the drafts of the others.</summary>
    public MapShelf Maps => new(this);

    /// <summary>What people made: in <c>records.db</c>, or in the PostgreSQL database that the settings named when it was first asked for.</summary>
    /// <exception cref="WorkspaceException">The settings name no database that could be used.</exception>
    public IRecordStore Records => _records.Value;

    /// <summary>Whether there is a store of records to read: looking at a workspace makes none.</summary>
    public bool HasRecords => File.Exists(RecordsPath) || Settings().Records is not null;

    private string KeyPath => Path.Combine(Folder, "identity.key");

    private string SettingsPath => Path.Combine(Folder, "settings.json");

    private string ClocksPath => Path.Combine(Folder, ClockPolicyYaml.FileName);

    private string MeasuresPath => Path.Combine(Folder, MeasureRulesFile.Name);

    private string RecordsPath => Path.Combine(Folder, "records.db");

    private string EventsPath => Path.Combine(Folder, "events.duckdb");

    /// <summary>Opens a workspace that is there.</summary>
    /// <exception cref="WorkspaceException">It is not there, or a newer program's.</exception>
    public static Workspace Open(string folder, TimeProvider clock)
    {
        var workspace = new Workspace(Path.GetFullPath(folder), clock);
        if (!File.Exists(workspace.SettingsPath))
            throw new WorkspaceException(Problem.NotFound, $"There is no workspace in {workspace.Folder}. Make one with: throughline import FILE -w {folder}");
        workspace.Settings();
        return workspace;
    }

    /// <summary>Opens a workspace, or makes it where there is none.</summary>
    /// <exception cref="WorkspaceException">The folder cannot be made, or holds a newer program's workspace.</exception>
    public static Workspace OpenOrCreate(string folder, TimeProvider clock)
    {
        var workspace = new Workspace(Path.GetFullPath(folder), clock);
        if (File.Exists(workspace.SettingsPath)) return Open(folder, clock);
        if (File.Exists(workspace.Folder)) throw new WorkspaceException(Problem.Usage, $"{workspace.Folder} is a file; a workspace is a folder.");
        return FileProblems.Named(workspace.Folder, () =>
        {
            workspace._made = WorkspaceTraces.Before(workspace.Folder);
            Directory.CreateDirectory(workspace.Folder);
            WorkspaceSettings.Empty.Write(workspace.SettingsPath);
            return workspace;
        });
    }

    /// <summary>The settings as they are on disk now.</summary>
    public WorkspaceSettings Settings() => WorkspaceSettings.Read(SettingsPath);

    /// <summary>What was agreed about clocks: <c>clocks.yaml</c> as it is on disk now, or the default policy where there is none.</summary>
    /// <exception cref="WorkspaceException">The file is no policy; the message lists all that is wrong with it.</exception>
    public ClockPolicy Clocks() => ClockPolicyYaml.ReadOrDefault(ClocksPath);

    /// <summary>What metrics go by: <c>measures.json</c> and <c>clocks.yaml</c> as they are on disk now, or the defaults where there are none.</summary>
    /// <exception cref="WorkspaceException">The file cannot be used; the message lists all that is wrong with it.</exception>
    public MeasureRules Rules() => MeasureRulesFile.ReadOrDefault(MeasuresPath) with { Clocks = Clocks() };

    /// <summary>Stores the journeys that somebody has named.</summary>
    public void NameJourneys(IReadOnlyList<GivenJourney> journeys) => (Settings() with { Journeys = journeys }).Write(SettingsPath);

    /// <summary>Saves a filter under a name; one of the same name is replaced.</summary>
    public void SavePersona(Persona persona)
    {
        var settings = Settings();
        (settings with { Personas = [.. settings.Personas.Where(known => !IsNamed(known, persona.Name)), persona] }).Write(SettingsPath);
    }

    /// <summary>Removes a saved filter.</summary>
    /// <exception cref="WorkspaceException">There is none of that name.</exception>
    public void RemovePersona(string name)
    {
        var settings = Settings();
        Persona.Find(name, settings.Personas);
        (settings with { Personas = [.. settings.Personas.Where(known => !IsNamed(known, name))] }).Write(SettingsPath);
    }

    /// <summary>A journey over the events as they are now, ready for questions.</summary>
    /// <param name="journey">Its id.</param>
    /// <param name="filter">What will be asked: the attributes that it names are loaded, and what was known when it says.</param>
    /// <param name="with">What it will be compared with, as <see cref="ComparedScope.Of"/> takes it; empty: nothing.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="WorkspaceException">There is no such journey; the message lists those that there are.</exception>
    public async Task<JourneyAnswers> AnswersAsync(string journey, CaseFilter filter, string with, CancellationToken cancellationToken)
    {
        var settings = Settings();
        var log = await LoadAsync(Selections.For(filter, with, settings.Personas), cancellationToken);
        var portfolio = await PortfolioAsync(log, cancellationToken);
        return new JourneyAnswers(portfolio.Get(journey), portfolio, settings.Personas);
    }

    /// <summary>The journeys of a log, with their maps as people have drawn them.</summary>
    public async Task<Portfolio> PortfolioAsync(EventLog log, CancellationToken cancellationToken) =>
        new(log, Settings().Journeys, Rules(), await new WorkspaceMaps(this).NowAsync(cancellationToken));

    /// <summary>Takes back what making the workspace put on disk, if it was made by this opening and holds neither events nor records; else does nothing.</summary>
    public void TakeBackIfNewAndEmpty()
    {
        if (_made is null || File.Exists(RecordsPath) || HoldsEvents()) return;
        _made.Remove();
        _made = null;
    }

    /// <summary>From now on stores identifiers as keyed hashes.</summary>
    /// <exception cref="WorkspaceException">The workspace holds identifiers as they are.</exception>
    public void HashIdentifiers()
    {
        var settings = Settings();
        if (settings.Identity.Hash) return;
        if (File.Exists(EventsPath))
            throw new WorkspaceException(Problem.Usage, $"{Folder} already holds identifiers as they are. Import into a new workspace to have them hashed.");
        IdentityKeyFile.ReadOrMake(KeyPath);
        (settings with { Identity = settings.Identity with { Hash = true } }).Write(SettingsPath);
    }

    /// <summary>How identifiers are kept; null: as they are, and nobody was erased.</summary>
    /// <exception cref="WorkspaceException">The key is missing, although hashes were made with it.</exception>
    internal IdentifierPrivacy? Privacy()
    {
        var identity = Settings().Identity;
        if (!File.Exists(KeyPath) && !identity.Hash) return null;
        if (!File.Exists(KeyPath) && File.Exists(EventsPath))
            throw new WorkspaceException(Problem.Unavailable, $"{KeyPath} is missing; the identifiers of this workspace were hashed with it. Restore it from a backup.");
        return PrivacyWithKey();
    }

    /// <summary>How identifiers are kept, with a key that is made where there is none.</summary>
    internal IdentifierPrivacy PrivacyWithKey()
    {
        var identity = Settings().Identity;
        return new IdentifierPrivacy(new IdentifierKey(IdentityKeyFile.ReadOrMake(KeyPath), new NormalForm(identity.CountryPrefix)), identity.Hash);
    }

    /// <summary>The workspace's secret, which identifiers and pseudonyms are hashed with; made when it is first needed.</summary>
    /// <exception cref="WorkspaceException">The file is damaged, or cannot be read or made.</exception>
    internal byte[] Secret() => IdentityKeyFile.ReadOrMake(KeyPath);

    /// <summary>Changes whenever the events or the settings do.</summary>
    public WorkspaceStamp Stamp()
    {
        var file = new FileInfo(EventsPath);
        var log = new FileInfo(EventsPath + ".wal");
        var bytes = (file.Exists ? file.Length : 0) + (log.Exists ? log.Length : 0);
        return new WorkspaceStamp(
            bytes,
            (log.Exists ? log : file).LastWriteTimeUtc,
            File.GetLastWriteTimeUtc(SettingsPath),
            File.GetLastWriteTimeUtc(ClocksPath),
            File.GetLastWriteTimeUtc(MeasuresPath));
    }

    /// <summary>Events as columns, sorted, typed and grouped into instances; empty before the first import.</summary>
    public async Task<EventLog> LoadAsync(EventSelection selection, CancellationToken cancellationToken)
    {
        using var store = await OpenStoreAsync(EventStoreAccess.ReadOnly, cancellationToken);
        return EventLogBuilder.Build(store.Load(selection, cancellationToken), Settings().Identity.InstanceRules(), cancellationToken);
    }

    /// <summary>What the data is worth: defects by source, what there is by source and channel, and how the families of data meet.</summary>
    public async Task<QualityReport> QualityAsync(CancellationToken cancellationToken)
    {
        using var store = await OpenStoreAsync(EventStoreAccess.ReadOnly, cancellationToken);
        var settings = Settings();
        var log = EventLogBuilder.Build(store.Load(Selections.Quality, cancellationToken), settings.Identity.InstanceRules(), cancellationToken);
        return DataQuality.Of(log, Rules().Channels, store.SetAsideReasons(), store.RepeatedIds(), Clock.GetUtcNow());
    }

    /// <summary>The log with what was added since: at the cost of the new events and their customers where the events only grew, else built anew. The rules of before stay those of what grew from it.</summary>
    /// <param name="before">As it was, with the same selection; null: none.</param>
    /// <param name="selection">Which columns.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<GrowingLog> GrowAsync(GrowingLog? before, EventSelection selection, CancellationToken cancellationToken)
    {
        using var store = await OpenStoreAsync(EventStoreAccess.ReadOnly, cancellationToken);
        return (before is null ? null : Grown(before, store, selection, cancellationToken))
            ?? GrowingLog.Of(store.Load(selection, cancellationToken), Settings().Identity.InstanceRules(), cancellationToken);
    }

    /// <summary>How many tickets and customers the workspace holds, without loading its events.</summary>
    public async Task<CustomerCount> WhoseAsync(CancellationToken cancellationToken)
    {
        using var store = await OpenStoreAsync(EventStoreAccess.ReadOnly, cancellationToken);
        return store.Whose(Settings().Identity.InstanceRules(), cancellationToken);
    }

    /// <summary>What the event store holds.</summary>
    /// <param name="asOf">What it held as far as it was known at this moment; null: now.</param>
    /// <param name="cancellationToken">Stops waiting for the store.</param>
    public async Task<StoreSummary> SummaryAsync(DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        using var store = await OpenStoreAsync(EventStoreAccess.ReadOnly, cancellationToken);
        return store.Summary(asOf);
    }

    /// <summary>The rows that could not be read, by file and row.</summary>
    /// <param name="limit">At most so many; null: all.</param>
    /// <param name="asOf">Those that were known at this moment; null: now.</param>
    /// <param name="cancellationToken">Stops waiting for the store.</param>
    public async Task<IReadOnlyList<StoredSetAside>> SetAsideAsync(int? limit, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        using var store = await OpenStoreAsync(EventStoreAccess.ReadOnly, cancellationToken);
        return store.SetAside(limit, asOf);
    }

    /// <summary>The rows of a source that were set aside for a reason, by file and row.</summary>
    /// <param name="source">As the report of quality names it.</param>
    /// <param name="reason">As it names it.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops waiting for the store.</param>
    public async Task<IReadOnlyList<StoredSetAside>> SetAsideAsync(string source, string reason, int limit, CancellationToken cancellationToken)
    {
        using var store = await OpenStoreAsync(EventStoreAccess.ReadOnly, cancellationToken);
        return store.SetAside(source, reason, limit);
    }

    /// <summary>
    /// Opens the event store, made where there is none. Another process may have it open for a moment (a server that loads, an import): it is waited for.
    /// </summary>
    /// <exception cref="WorkspaceException">It stays in use for 20 seconds, or is a newer program's.</exception>
    internal async Task<EventStore> OpenStoreAsync(EventStoreAccess access, CancellationToken cancellationToken)
    {
        if (!File.Exists(EventsPath)) access = EventStoreAccess.ReadWrite;
        for (var began = Clock.GetTimestamp(); ;)
        {
            try
            {
                return EventStore.Open(EventsPath, access);
            }
            catch (WorkspaceException e) when (e is { Problem: Problem.Unavailable, InnerException: IOException } && Clock.GetElapsedTime(began) < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), Clock, cancellationToken);
            }
        }
    }

    private IRecordStore MakeRecords() => Settings().Records is { } records
        ? new PostgresRecordStore(records.Connection(Environment.GetEnvironmentVariable), Clock)
        : new SqliteRecordStore(RecordsPath, Clock);

    private static GrowingLog? Grown(GrowingLog before, EventStore store, EventSelection selection, CancellationToken cancellationToken) =>
        store.LoadSince(before.Mark, selection, cancellationToken) is { } added ? before.With(added, cancellationToken) : null;

    // A store that cannot be opened counts as one with events: somebody else is at work in it.
    private bool HoldsEvents()
    {
        if (!File.Exists(EventsPath)) return false;
        try
        {
            using var store = EventStore.Open(EventsPath, EventStoreAccess.ReadWrite);
            return store.Summary().Events > 0;
        }
        catch (WorkspaceException)
        {
            return true;
        }
    }
}
