using System.Xml.Linq;

namespace Throughline.Journeys.Tests.Architecture;

/// <summary>Which project may use which: the table "The rooms" of the design.</summary>
public sealed class RoomsTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Throughline.Journeys"] = [],
        ["Throughline.Office"] = ["Throughline.Journeys"],
        ["Throughline.Orchestration"] = ["Throughline.Journeys"],
        ["Throughline.Sources"] = ["Throughline.Journeys"],
        ["Throughline.Storage"] = ["Throughline.Journeys", "Throughline.Office", "Throughline.Orchestration"],
        ["Throughline.Server"] =
        [
            "Throughline.Journeys", "Throughline.Office", "Throughline.Orchestration", "Throughline.Sources", "Throughline.Storage",
        ],
        ["Throughline.Cli"] = ["Throughline.Server"],
    };

    [Fact]
    public void EveryProjectUsesOnlyTheRoomsBelowIt()
    {
        var wrong = Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(file => References(file).Select(used => (Project: Path.GetFileNameWithoutExtension(file), Used: used)))
            .Where(pair => !MayUse[pair.Project].Contains(pair.Used))
            .Select(pair => $"{pair.Project} uses {pair.Used}");

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void EveryRoomOfTheDesignExists()
    {
        var projects = Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)!);

        projects.Order(StringComparer.Ordinal).ShouldBe(MayUse.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheKernelDoesNoInputOrOutput()
    {
        var kernel = typeof(WorkspaceException).Assembly;

        kernel.GetReferencedAssemblies().Select(assembly => assembly.Name)
            .ShouldNotContain(name => name!.StartsWith("System.IO.FileSystem", StringComparison.Ordinal) || name.StartsWith("System.Net", StringComparison.Ordinal));
        Directory.EnumerateFiles(Path.Combine(Root(), "src", "Throughline.Journeys"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("System.IO", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string project) => XDocument.Load(project)
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
