using Throughline.Bench;

var sizes = args is ["--events", var list] ? list.Split(',').Select(long.Parse) : [1, 5, 20];
var folder = Directory.CreateTempSubdirectory("throughline-bench").FullName;
try
{
    Console.WriteLine("| Events | Work | Throughline | Beside it | Ratio |");
    Console.WriteLine("|---|---|---|---|---|");
    foreach (var millions in sizes) await new LogBench(Path.Combine(folder, $"{millions}m"), millions * 1_000_000).RunAsync(CancellationToken.None);
}
finally
{
    Directory.Delete(folder, recursive: true);
}
