namespace Throughline.Cli.Tests.Running;

/// <summary>Where things are, seen from the tests.</summary>
internal static class Repository
{
    /// <summary>The folder of Throughline.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the real logs; without the folder the test is skipped.</summary>
    public static string RealLog(string path)
    {
        var data = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));
        if (!Directory.Exists(data)) Assert.Skip("The real logs (../shared/data) are not on this machine.");
        return Path.Combine(data, path);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Throughline.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No Throughline.slnx above {AppContext.BaseDirectory}.");
    }
}
