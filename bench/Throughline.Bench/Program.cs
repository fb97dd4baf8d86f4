using Throughline.Bench;

if (args is ["--findings", var seeds])
{
    new FindingsBench(int.Parse(seeds)).Run();
    return;
}

var sizes = args is ["--events", var list] ? list.Split(',').Select(long.Parse) : [1, 5, 20];
var folder = Directory.CreateTempSubdirectory("throughline-bench").FullName;
try
{
    BenchTable.Head();
    foreach (var millions in sizes) new LogBench(Path.Combine(folder, $"{millions}m"), millions * 1_000_000).Run(CancellationToken.None);
}
finally
{
    Directory.Delete(folder, recursive: true);
}
