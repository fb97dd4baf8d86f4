using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Templates;

namespace Throughline.Office.Tests.Maps;

/// <summary>Every template is a sound map with what comes before and after the service, both lanes and ways of going wrong.</summary>
public sealed class MapTemplateTests
{
    public static TheoryData<string> Ids { get; } = [.. MapTemplateCatalogue.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_template_makes_a_sound_map(string id)
    {
        var template = MapTemplateCatalogue.Get(id);
        var map = template.Make("laptop", "Get a laptop", new JourneyScope("topic", ["Laptop"]));

        MapProblems.Of(new DrawnMap(map)).ShouldBeEmpty();
        (map.Id, map.Name, map.Scope!.Values[0]).ShouldBe(("laptop", "Get a laptop", "Laptop"));
        map.Phases[0].Name.ShouldStartWith("Before");
        map.Phases[^1].Name.ShouldStartWith("After");
        foreach (var phase in map.Phases) phase.Steps.Select(step => step.Lane).Distinct().Count().ShouldBe(2, phase.Name);
        MapRules.WhyNotPublished(map, []).ShouldBeNull();
        var types = map.Phases.SelectMany(phase => phase.Steps).SelectMany(step => step.Binding?.Types ?? []).ToList();
        types.ShouldBeUnique("a type that is two steps would be counted twice");
        map.Paths.ShouldHaveSingleItem().Kind.ShouldBe(PathKind.Intended);
    }

    [Fact]
    public void An_unknown_template_is_answered_with_those_that_there_are() =>
        Should.Throw<WorkspaceException>(() => MapTemplateCatalogue.Get("holiday")).Message.ShouldBe("There is no template 'holiday'. Templates: service-request, incident, contact-centre-call, onboarding.");
}
