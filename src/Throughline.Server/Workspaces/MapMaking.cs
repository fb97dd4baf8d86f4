using System.Globalization;
using Throughline.Journeys;
using Throughline.Journeys.Conformance;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Templates;

namespace Throughline.Server.Workspaces;

/// <summary>Makes the maps that people begin: of the data, of a template or of a file. Page and command line ask here, so that both make the same. Nothing is kept here.</summary>
/// <param name="portfolio">The journeys that there are.</param>
public sealed class MapMaking(Portfolio portfolio)
{
    /// <summary>A short name for addresses that no journey has.</summary>
    /// <param name="name">The journey's name.</param>
    public string Propose(string name)
    {
        var slug = Slug.Of(name);
        for (var number = 1; ; number++)
        {
            var id = number == 1 ? slug : $"{slug}-{number.ToString(CultureInfo.InvariantCulture)}";
            if (portfolio.Find(id) is null) return id;
        }
    }

    /// <summary>A map drawn from what happened in its scope, with the way that journeys mostly go as its intended path (<see cref="UsualPath"/>).</summary>
    public DrawnMap OfData(MapHead head)
    {
        var log = portfolio.Within(head.Scope).Log;
        return Headed(new DrawnMap(WithUsualPath(MapDraft.Draft("", "", head.Scope, log), log)), head);
    }

    /// <summary>A map of a template.</summary>
    public DrawnMap OfTemplate(MapTemplate template, MapHead head) => Headed(new DrawnMap(template.Make("", "", head.Scope)), head);

    /// <summary>A map of a file, under a name of its own.</summary>
    /// <param name="read">What the file holds.</param>
    /// <param name="head">Its name and id here; an owner or scope that is not said is the file's.</param>
    public DrawnMap OfFile(DrawnMap read, MapHead head) => Headed(read, head with { Owner = head.Owner ?? read.Owner, Scope = head.Scope ?? read.Map.Scope });

    /// <summary>Everything for which a new map cannot be kept, with the place in its text form; empty: nothing.</summary>
    public IReadOnlyList<MapProblem> Problems(DrawnMap made) =>
    [
        .. portfolio.Find(made.Map.Id) is { } known ? [new MapProblem("id", $"There is a map '{made.Map.Id}' already: “{known.Map.Name}”. Give the new one another id, e.g. {Propose(made.Map.Name)}.")] : Array.Empty<MapProblem>(),
        .. MapProblems.Of(made),
        .. MapChecks.WhyNot(portfolio, null, made) is { } refused ? [new MapProblem("", refused)] : Array.Empty<MapProblem>(),
    ];

    /// <summary>Refuses a map that cannot be kept.</summary>
    /// <exception cref="WorkspaceException">It cannot; the message says everything that is wrong.</exception>
    public void Refuse(DrawnMap made)
    {
        if (Problems(made) is { Count: > 0 } problems)
            throw new WorkspaceException(problems.Any(problem => problem.Place == "id") ? Problem.Conflict : Problem.Usage, string.Join('\n', problems.Select(problem => problem.Text)));
    }

    private DrawnMap Headed(DrawnMap map, MapHead head) =>
        map with { Map = map.Map with { Id = head.Id ?? Propose(head.Name), Name = head.Name, Scope = head.Scope }, Owner = head.Owner };

    private static JourneyMap WithUsualPath(JourneyMap map, Journeys.Events.EventLog log) => UsualPath.Of(map, log) is { Count: > 0 } usual
        ? map with { Paths = [new MapPath("as-it-mostly-goes", "As it mostly goes", PathKind.Intended, usual)] }
        : map;
}
