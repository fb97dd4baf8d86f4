using System.CommandLine;
using Throughline.Journeys.Filters;

namespace Throughline.Cli.Commands;

/// <summary>The options that choose journeys, with the words of the pages' addresses.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _filter = new("--filter", "-f")
    {
        Description = $"Only journeys that meet these conditions, e.g. -f priority=P3 -f 'channel!=phone'. Words: {string.Join(", ", FilterWords.All)}.",
        HelpName = "WORD=VALUE",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command) => command.Add(_filter);

    /// <summary>The filter that was given.</summary>
    public CaseFilter Read(ParseResult parsed) =>
        (parsed.GetValue(_filter) ?? []).Aggregate(CaseFilter.None, (filter, text) => filter.And(FilterWords.Parse(text)));
}
