namespace Throughline.Sources.Tests.Malformed;

/// <summary>The real logs beside the repository; tests that need them skip where they are missing.</summary>
internal static class SharedData
{
    public static string Path(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent;
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder?.FullName ?? "/", "..", "shared", "data", relative));
        Assert.SkipUnless(File.Exists(path), $"the shared file {relative} is not here");
        return path;
    }
}
