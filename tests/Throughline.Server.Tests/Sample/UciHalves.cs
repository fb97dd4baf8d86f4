using System.Globalization;
using System.IO.Compression;

namespace Throughline.Server.Tests.Sample;

/// <summary>
/// The incident log of a ServiceNow instance (UCI Machine Learning Repository, CC BY 4.0) in two exports: what was recorded until the end of March 2016, and the rest.
/// Worked out with Python's csv module from the same cut: 50,316 and 91,396 rows, and the state "-100" stands in five rows of two incidents, all of them of June.
/// </summary>
internal static class UciHalves
{
    private const string Log = "../shared/data/uci-incident/incident_event_log.zip";
    private static readonly DateTime Cut = new(2016, 4, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Writes both exports; skips the test where the log is not there.</summary>
    /// <param name="folder">Into which folder: each export gets one of its own, so that both have the name that the desk gives it.</param>
    /// <returns>The earlier and the later export.</returns>
    public static (string Earlier, string Later) Write(string folder)
    {
        var archive = Path.Combine(Repository(), Log);
        if (!File.Exists(archive)) Assert.Skip($"The real log {Log} is not here.");
        var (earlier, later) = (FileIn(folder, "earlier"), FileIn(folder, "later"));
        using var zip = ZipFile.OpenRead(archive);
        using var rows = new StreamReader(zip.GetEntry("incident_event_log.csv")!.Open());
        using var before = new StreamWriter(earlier);
        using var after = new StreamWriter(later);
        var header = rows.ReadLine()!;
        // No field of this log is quoted.
        var recorded = Array.IndexOf(header.Split(','), "sys_updated_at");
        before.WriteLine(header);
        after.WriteLine(header);
        while (rows.ReadLine() is { } row) (IsEarlier(row, recorded) ? before : after).WriteLine(row);
        return (earlier, later);
    }

    private static bool IsEarlier(string row, int column) =>
        DateTime.ParseExact(row.Split(',')[column], "d/M/yyyy HH:mm", CultureInfo.InvariantCulture) < Cut;

    private static string FileIn(string folder, string name) => Path.Combine(Directory.CreateDirectory(Path.Combine(folder, name)).FullName, "incidents.csv");

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The test does not run inside the repository.");
    }
}
