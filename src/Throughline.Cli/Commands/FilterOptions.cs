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

    private readonly Option<string?> _asOf = SharedOptions.AsOf();

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_filter);
        command.Add(_asOf);
    }

    /// <summary>
    /// The filter that was given, with the moment of <c>--as-of</c>: for loading. The figures themselves are asked for under <see cref="Read(ParseResult)"/>,
    /// so that they are, to the letter, those that were printed then.
    /// </summary>
    public CaseFilter Known(ParseResult parsed) => Read(parsed) is var filter && SharedOptions.Moment(parsed.GetValue(_asOf)) is { } asOf ? filter with { AsOf = asOf } : filter;

    /// <summary>The filter that was given.</summary>
    public CaseFilter Read(ParseResult parsed) => Read(parsed.GetValue(_filter) ?? []);

    /// <summary>The filter of conditions such as <c>topic=Software</c>.</summary>
    /// <exception cref="Journeys.WorkspaceException">One is no condition.</exception>
    public static CaseFilter Read(IReadOnlyList<string> conditions) => conditions.Aggregate(CaseFilter.None, (filter, text) => filter.And(FilterWords.Parse(text)));
}
