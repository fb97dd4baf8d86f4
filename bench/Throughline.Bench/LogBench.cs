using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Server.Workspaces;
using Throughline.Storage.Events;

namespace Throughline.Bench;

/// <summary>One generated log from the CSV to the figures, each stage beside what a user would take instead where there is such a thing.</summary>
internal sealed class LogBench(string folder, long events)
{
    private const int Runs = 3;
    private static readonly EventSelection Columns = new([Dimension.Type, Dimension.Activity, Dimension.Ticket, Dimension.Customer]);
    private readonly string _csv = Path.Combine(folder, "log.csv");
    private readonly BenchTable _table = new(events);

    public void Run(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        SyntheticCsv.Write(_csv, events, seed: 1);
        using var rival = new DuckDbRival(Path.Combine(folder, "rival.duckdb"), _csv);
        Import(rival, cancellationToken);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (log, loading) = Load(cancellationToken);
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)log.Count;
        var kernel = new KernelBench(log, _table);
        kernel.Paths();
        Ask(rival.PathsWithMedians, "graph with means and exact medians", kernel.Medians);
        Ask(rival.Variants, "variants, all of them in SQL", kernel.Variants);
        _table.Row("everything after import", loading + kernel.Figures());
        _table.Memory(bytes);
        Refresh(cancellationToken);
    }

    private void Import(DuckDbRival rival, CancellationToken cancellationToken)
    {
        var theirs = Stopped.Seconds(rival.Import);
        var workspace = Workspace.OpenOrCreate(Path.Combine(folder, "workspace"), TimeProvider.System);
        var ours = Stopped.Seconds(() => new WorkspaceImport(workspace, Readers.Catalogue()).RunAsync(new ImportRequest([_csv]), progress: null, cancellationToken).GetAwaiter().GetResult());
        _table.Row("import the CSV", ours, "DuckDB read_csv into a table", theirs);
    }

    private (EventLog Log, double Seconds) Load(CancellationToken cancellationToken)
    {
        var reopen = Stopped.Seconds(() => Table(cancellationToken), Runs);
        var table = Table(cancellationToken);
        var build = Stopped.Seconds(() => EventLogBuilder.Build(table, new InstanceRules(), cancellationToken), Runs);
        _table.Speed("re-open, columns in memory", reopen);
        _table.Speed("sort, customers, instances", build);
        return (EventLogBuilder.Build(table, new InstanceRules(), cancellationToken), reopen + build);
    }

    /// <summary>What a server does after a small import, with all columns as it loads them, beside loading and building everything.</summary>
    private void Refresh(CancellationToken cancellationToken)
    {
        const int New = 1000;
        var workspace = Workspace.Open(Path.Combine(folder, "workspace"), TimeProvider.System);
        var before = workspace.GrowAsync(before: null, Selections.Everything, cancellationToken).GetAwaiter().GetResult();
        var added = Path.Combine(folder, "log2.csv");
        SyntheticCsv.Write(added, New, seed: 2);
        new WorkspaceImport(workspace, Readers.Catalogue()).RunAsync(new ImportRequest([added]), progress: null, cancellationToken).GetAwaiter().GetResult();
        var whole = Stopped.Seconds(() => workspace.GrowAsync(before: null, Selections.Everything, cancellationToken).GetAwaiter().GetResult(), Runs);
        var grown = Stopped.Seconds(() => workspace.GrowAsync(before, Selections.Everything, cancellationToken).GetAwaiter().GetResult(), Runs);
        _table.Row($"refresh after {New:N0} new events", grown, "everything loaded and built anew", whole);
        Figures(before, workspace.GrowAsync(before, Selections.Everything, cancellationToken).GetAwaiter().GetResult());
    }

    /// <summary>What a server does then for the page of everything: its map and every metric.</summary>
    private void Figures(GrowingLog before, GrowingLog log)
    {
        var known = new Portfolio(before.Log, [], MeasureRules.Default, KeptMaps.None);
        Ask(known);
        var whole = Stopped.Seconds(() => Ask(new Portfolio(log.Log, [], MeasureRules.Default, KeptMaps.None)), Runs);
        var grown = Stopped.Seconds(() => Ask(known.GrownTo(log.Log, log.Moves!)), Runs);
        _table.Row($"then map and {MetricCatalogue.All.Count} metrics again", grown, "observed anew", whole);
    }

    private static void Ask(Portfolio portfolio)
    {
        var journey = portfolio.Get(Portfolio.All);
        MapFold.View(journey.MeasuredMap, journey.Whole);
        foreach (var metric in MetricCatalogue.All) journey.Measured.Figure(metric, journey.Whole);
    }

    private EventTable Table(CancellationToken cancellationToken)
    {
        using var store = EventStore.Open(Path.Combine(folder, "workspace", "events.duckdb"), EventStoreAccess.ReadOnly);
        return store.Load(Columns, cancellationToken);
    }

    private void Ask(Action sql, string work, double ours)
    {
        try
        {
            _table.Row(work, ours, "DuckDB SQL, in its table", Stopped.Seconds(sql));
        }
        catch (WorkspaceException e) when (e.Problem == Problem.NoSpace)
        {
            _table.Row(work, ours, "DuckDB SQL, in its table: ran out of memory");
        }
    }
}
