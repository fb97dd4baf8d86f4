using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Atlas;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Atlas;
using Throughline.Office.Maps.Templates;
using Throughline.Server.Maps;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Looks at a new map while it is filled in: what it would be, and what stands in its way.</summary>
internal sealed class NewMaps
{
    private const int MostScopes = 30;
    private const string Topic = "topic";

    private readonly Portfolio _portfolio;
    private readonly NewMapForm _form;
    private readonly MapMaking _making;
    private readonly List<MapProblem> _problems = [];

    private NewMaps(Portfolio portfolio, NewMapForm form) => (_portfolio, _form, _making) = (portfolio, form, new MapMaking(portfolio));

    /// <summary>The page of a form.</summary>
    public static NewMapView View(Portfolio portfolio, NewMapForm form) => new NewMaps(portfolio, form).View();

    private NewMapView View()
    {
        var file = _form.From == MapOrigin.File && _form.File is { } sent ? Try("file", sent.Read) : null;
        var form = file is null ? _form : Filled(file.Drawn);
        var scope = Try("scope", () => new Scoped(ScopeWords.Parse(form.Scope)));
        var made = scope is null || form.Name.Length == 0 ? null : Made(form, new MapHead(form.Name, form.Id.Length == 0 ? null : form.Id, form.Owner.Length == 0 ? null : form.Owner, scope.Scope), file);
        if (made is not null) _problems.AddRange(_making.Problems(made));
        return new NewMapView(form, made, _problems, scope is null ? null : Journeys(scope.Scope), made is null ? null : Altitude(made.Map), file?.LeftOut ?? [], Suggested(_portfolio));
    }

    /// <summary>Scopes that the data suggests: its topics, the most frequent first.</summary>
    public static IReadOnlyList<string> Suggested(Portfolio portfolio) =>
        [.. portfolio.Get(Portfolio.All).Choices.Where(choice => choice.Word == Topic).SelectMany(choice => choice.Values).Take(MostScopes).Select(value => ScopeWords.Text(new JourneyScope(Topic, [value])))];

    private DrawnMap? Made(NewMapForm form, MapHead head, ReadMap? file) => form.From switch
    {
        MapOrigin.Template => Try("template", () => _making.OfTemplate(MapTemplateCatalogue.Get(form.Template), head)),
        MapOrigin.File => file is null ? null : _making.OfFile(file.Drawn, head),
        _ => _making.OfData(head),
    };

    // What the file says stands in the fields, until somebody writes something else there.
    private NewMapForm Filled(DrawnMap file) => _form with
    {
        Name = _form.Name.Length > 0 ? _form.Name : file.Map.Name,
        Id = _form.Id.Length > 0 ? _form.Id : _portfolio.Find(file.Map.Id) is null ? file.Map.Id : _making.Propose(file.Map.Id),
        Owner = _form.Owner.Length > 0 ? _form.Owner : file.Owner ?? "",
        Scope = _form.Scope.Length > 0 ? _form.Scope : ScopeWords.Text(file.Map.Scope),
    };

    private Figure Journeys(JourneyScope? scope)
    {
        var all = _portfolio.Get(Portfolio.All);
        return all.Measured.Figure(new InstanceCount(), all.Scope(scope is null ? CaseFilter.None : ScopeWords.FilterOf(scope)));
    }

    private AltitudeReading Altitude(JourneyMap map) => AltitudeCheck.Of(map, JourneySpread.Of(_portfolio.Within(map.Scope).Log), JourneySpread.Of(_portfolio.Log));

    private T? Try<T>(string field, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (WorkspaceException e)
        {
            _problems.Add(new MapProblem(field, e.Message));
            return null;
        }
    }

    private sealed record Scoped(JourneyScope? Scope);
}
