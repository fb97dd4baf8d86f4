using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Atlas;
using Throughline.Office.Maps.Templates;
using Throughline.Server.Pages;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>A new map as it is filled in: with a scope that is none, everything that can be wrong is.</summary>
internal static class SampleNewMap
{
    public static NewMapView Of(NewMapForm form, bool empty)
    {
        var isWrong = form.Scope == "wrong";
        var template = MapTemplateCatalogue.All.FirstOrDefault(template => template.Id == form.Template) ?? MapTemplateCatalogue.All[0];
        var name = form.From == MapOrigin.Template ? SampleMaps.Hostile : form.Scope.Length > 0 && !isWrong ? "Get access to software" : form.Name;
        var map = template.Make("get-access", name, null);
        IReadOnlyList<MapProblem> problems = isWrong ? [new("scope", "A filter has no word \"wrong\"."), new("id", "There is a map 'get-access' already."), new("file", "map.yaml, line 3: name is empty.\nmap.yaml, line 7: phases is empty."), new("phases[1].name", SampleMaps.Hostile)] : [];
        return new NewMapView(
            form,
            name.Length == 0 ? null : new DrawnMap(form.From == MapOrigin.File ? map with { Phases = [.. map.Phases.Select(phase => phase with { Steps = [.. phase.Steps.Where(step => step.Lane == Lane.Customer)] })] } : map),
            problems,
            isWrong || empty ? null : Count(1284, "instances"),
            name.Length == 0 ? null : new AltitudeReading(Altitude.TooHigh, ["It has no scope, so whatever any customer does belongs to it. Name the topic of one matter."]),
            form.From == MapOrigin.File ? ["<channel>, since the channels of a map are observed (2 times)", SampleMaps.Hostile] : [],
            ["topic=Software", "topic=" + SampleMaps.Hostile]);
    }
}
