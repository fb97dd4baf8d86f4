using System.Globalization;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Paths;
using Throughline.Server.Workspaces;

namespace Throughline.Bench;

/// <summary>One generated log: import, load, instances, paths and variants, each beside what a user would take instead.</summary>
internal sealed class LogBench(string folder, long events)
{
    private readonly string _csv = Path.Combine(folder, "log.csv");

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        SyntheticCsv.Write(_csv, events, seed: 1);
        using var rival = new DuckDbRival(Path.Combine(folder, "rival.duckdb"), _csv);
        var rivalImport = Stopped.Seconds(rival.Import);
        var workspace = Workspace.OpenOrCreate(Path.Combine(folder, "workspace"), TimeProvider.System);
        var import = Stopped.Seconds(() => new WorkspaceImport(workspace, Readers.Catalogue()).RunAsync(new ImportRequest([_csv]), progress: null, cancellationToken).GetAwaiter().GetResult());
        Row("import the CSV", import, "DuckDB read_csv into a table", rivalImport);

        var before = GC.GetTotalMemory(forceFullCollection: true);
        EventLog log = await workspace.LoadAsync(BenchColumns, cancellationToken);
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)log.Count;
        var load = Stopped.Seconds(() => workspace.LoadAsync(BenchColumns, cancellationToken).GetAwaiter().GetResult());
        var pass = Stopped.Seconds(() => PlainPass(log), runs: 5);
        var paths = Stopped.Seconds(() => PathAnalysis.Run(log, CaseUnit.Instance, ActivityNames.Source, cancellationToken), runs: 3);
        Row("re-open, sort, instances", load, "plain pass over the columns", pass);
        Row("paths, exact medians, variants", paths, "plain pass over the columns", pass);
        AgainstSql(rival, paths, load);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {events / 1_000_000} M | memory, resident | {bytes:0.0} B an event | | |"));
    }

    private void AgainstSql(DuckDbRival rival, double paths, double load)
    {
        try
        {
            var sql = Stopped.Seconds(rival.PathsWithMedians) + Stopped.Seconds(rival.Variants);
            Row("paths, exact medians, variants", paths, "DuckDB SQL, in its table", sql);
            Row("all of it from the store", load + paths, "DuckDB SQL, in its table", sql);
        }
        catch (WorkspaceException e) when (e.Problem == Problem.NoSpace)
        {
            Console.WriteLine($"| {events / 1_000_000} M | all of it from the store | {Time(load + paths)} | DuckDB SQL, in its table: ran out of memory | |");
        }
    }

    private static Throughline.Storage.Events.EventSelection BenchColumns => new([Dimension.Type, Dimension.Activity, Dimension.Ticket, Dimension.Customer]);

    // What the paths read: the bound below which no program of any kind can be.
    private static long PlainPass(EventLog log)
    {
        var sum = 0L;
        for (var i = 1; i < log.Count; i++)
        {
            if (log.Instance[i] == log.Instance[i - 1]) sum += log.Time[i] - log.Time[i - 1] + log.Activity[i];
        }

        return sum;
    }

    private void Row(string work, double ours, string beside, double theirs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {events / 1_000_000} M | {work} | {Time(ours)} | {beside}: {Time(theirs)} | {ours / theirs:0.00} |"));

    private static string Time(double seconds) => seconds >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:0} ms");
}
