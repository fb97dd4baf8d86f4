using Throughline.Journeys.Maps;

namespace Throughline.Office.Maps.Templates;

/// <summary>A map to begin with. Its first phase lies before the customer turns to the service and its last after it is done.</summary>
/// <param name="Id">Short name, e.g. <c>incident</c>.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Sentence">When it fits.</param>
/// <param name="Phases">Left to right, with steps of both lanes.</param>
/// <param name="Intended">The steps of the way that it should go, by their ids.</param>
public sealed record MapTemplate(string Id, string Name, string Sentence, IReadOnlyList<Phase> Phases, IReadOnlyList<string> Intended)
{
    /// <summary>A new map of it.</summary>
    /// <param name="id">Short name for addresses.</param>
    /// <param name="name">The journey as the customer would say it.</param>
    /// <param name="scope">Which instances belong to it; null: all.</param>
    public JourneyMap Make(string id, string name, JourneyScope? scope) => new(id, name, scope, [.. Phases.Select(phase => phase with { Steps = StepAlignment.ByOrder(phase.Steps) })])
    {
        Paths = [new MapPath("as-it-should-go", "As it should go", PathKind.Intended, [.. Intended.Select(step => new PathStep(step))])],
    };
}
