using Throughline.Journeys.Maps;

namespace Throughline.Office.Maps.Templates;

/// <summary>The steps that templates are written with.</summary>
internal static class TemplateSteps
{
    /// <summary>What the customer does or experiences; without types nothing in the data says whether it happens.</summary>
    public static Step Customer(string id, string name, params string[] types) => new(id, name, Lane.Customer, StepKind.Happy, Bound(types));

    /// <summary>What the service does behind the stage.</summary>
    public static Step Agent(string id, string name, params string[] types) => new(id, name, Lane.Agent, StepKind.Happy, Bound(types));

    /// <summary>A step that should not be, known by a pattern.</summary>
    public static Step Broken(Lane lane, string id, string name, string pattern) => new(id, name, lane, StepKind.Broken, new StepBinding(null, pattern));

    /// <summary>A step that should not be, known by events.</summary>
    public static Step BrokenBy(Lane lane, string id, string name, params string[] types) => new(id, name, lane, StepKind.Broken, Bound(types));

    private static StepBinding? Bound(string[] types) => types.Length == 0 ? null : new StepBinding(types, null);
}
