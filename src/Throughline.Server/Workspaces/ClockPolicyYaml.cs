using Throughline.Journeys;
using Throughline.Journeys.Clocks;

namespace Throughline.Server.Workspaces;

/// <summary>The text form of a clock policy, <c>clocks.yaml</c> in the workspace's folder; docs/clocks.md explains every field.</summary>
public static class ClockPolicyYaml
{
    /// <summary>The file's name.</summary>
    public const string FileName = "clocks.yaml";

    /// <summary>Reads a policy.</summary>
    /// <param name="yaml">The text; an empty one is the default policy.</param>
    /// <param name="fileName">The file's name, for error messages.</param>
    /// <exception cref="WorkspaceException">It is no policy; the message lists every problem with file, line, field, value and what is allowed.</exception>
    public static ClockPolicy Read(string yaml, string fileName) => new ClockPolicyReader(fileName).Read(yaml);

    /// <summary>Reads the policy of a file, or answers the default where there is none.</summary>
    /// <exception cref="WorkspaceException">The file cannot be read, or is no policy.</exception>
    public static ClockPolicy ReadOrDefault(string path) =>
        File.Exists(path) ? FileProblems.Named(path, () => Read(File.ReadAllText(path), path)) : ClockPolicy.Default;
}
