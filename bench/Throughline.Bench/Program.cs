using Throughline.Bench;

if (args is ["--findings", var seeds])
{
    new FindingsBench(int.Parse(seeds)).Run();
    return;
}

if (args is ["--maps", var millions])
{
    BenchTable.Head();
    foreach (var size in millions.Split(',')) new MapBench(long.Parse(size) * 1_000_000).Run();
    return;
}

if (args is ["--pages", var pages])
{
    BenchTable.Head();
    foreach (var size in pages.Split(','))
    {
        var workspaces = Directory.CreateTempSubdirectory("throughline-bench-pages");
        try
        {
            await new PageBench(workspaces.FullName, long.Parse(size) * 1_000_000).RunAsync(CancellationToken.None);
        }
        finally
        {
            workspaces.Delete(recursive: true);
        }
    }

    return;
}

var sizes = args is ["--events", var list] ? list.Split(',').Select(long.Parse) : [1, 5, 20];
var folder = Directory.CreateTempSubdirectory("throughline-bench").FullName;
try
{
    BenchTable.Head();
    foreach (var size in sizes) new LogBench(Path.Combine(folder, $"{size}m"), size * 1_000_000).Run(CancellationToken.None);
}
finally
{
    Directory.Delete(folder, recursive: true);
}
