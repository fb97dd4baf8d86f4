using System.CommandLine;
using Throughline.Journeys.Filters;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary>Options that several commands take, with one wording.</summary>
internal static class SharedOptions
{
    public static Option<string> Workspace(string fallback = ".") => new("--workspace", "-w")
    {
        Description = $"Folder of the workspace (default: {(fallback == "." ? "the current folder" : fallback)}).",
        HelpName = "DIR",
        DefaultValueFactory = _ => fallback,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON for a program instead of text for a person." };

    public static Option<string> Journey() => new("--journey", "-j")
    {
        Description = $"Id of the journey (default: {Portfolio.All}).",
        HelpName = "ID",
        DefaultValueFactory = _ => Portfolio.All,
    };

    public static Option<string?> AsOf() => new("--as-of")
    {
        Description = "What was known at this moment: what had been imported by then, in the revisions that were valid then. A day means its end (UTC).",
        HelpName = "MOMENT",
    };

    /// <summary>The moment of <see cref="AsOf"/>; null where none was given.</summary>
    public static DateTimeOffset? Moment(string? asOf) => FilterWords.Parse([new(FilterWords.AsOf, asOf ?? "")]).AsOf;

    public static Option<string> Compare() => new("--compare")
    {
        Description = $"Compare with {FilterWords.Rest} (the journeys that the filter leaves out), {FilterWords.Previous} (the period of the same length before), or another filter.",
        HelpName = "WHAT",
    };

    public static Option<string> Who() => new("--who")
    {
        Description = "Who decides (default: the user of this machine).",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
    };

    public static Option<int> Port() => new("--port")
    {
        Description = "Port on 127.0.0.1, 1 to 65535; 0 takes a free one (default: 5170).",
        DefaultValueFactory = _ => 5170,
    };
}
