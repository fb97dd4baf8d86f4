using System.Runtime.InteropServices;
using Throughline.Journeys;

namespace Throughline.Storage.DuckDb;

/// <summary>Finds DuckDB's shared library: the path in an environment variable, or the package that <c>npm ci</c> puts into <c>native/</c>.</summary>
public static class DuckDbLibrary
{
    /// <summary>The environment variable that names another copy of the library.</summary>
    public const string Variable = "THROUGHLINE_DUCKDB";

    /// <summary>The library's path.</summary>
    /// <param name="named">The value of <see cref="Variable"/>; null or empty to look in <c>native/</c>.</param>
    /// <param name="baseDirectory">The folder from which to walk up until one holds <c>native/</c> with the library.</param>
    /// <exception cref="WorkspaceException">It is not there.</exception>
    public static string Find(string? named, string baseDirectory)
    {
        if (!string.IsNullOrEmpty(named)) return File.Exists(named) ? named : throw Missing($"{Variable} names {named}, which is not a file.");
        for (var folder = new DirectoryInfo(baseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "native", "node_modules", "@duckdb", $"node-bindings-{Platform}", FileName);
            if (File.Exists(path)) return path;
        }

        throw Missing($"No {FileName} for {Platform} under native/ in {baseDirectory} or a folder above it.");
    }

    internal static nint Load()
    {
        var path = Find(Environment.GetEnvironmentVariable(Variable), AppContext.BaseDirectory);
        try
        {
            return NativeLibrary.Load(path);
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            throw Missing($"{path} does not load ({e.Message}).", e);
        }
    }

    private static string FileName =>
        OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";

    private static string Platform
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
            return $"{system}-{(RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
        }
    }

    private static WorkspaceException Missing(string what, Exception? inner = null) =>
        new(Problem.MissingPart, $"DuckDB's library is missing. {what} Run npm ci in native/ (npm ci --prefix native), or set {Variable} to a copy of the library.", inner);
}
