using Throughline.Journeys.Clocks;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Patterns;

namespace Throughline.Office.Maps;

/// <summary>Whether a step of a map is sound by itself.</summary>
internal static class StepProblems
{
    /// <summary>Everything that is wrong with a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="phase">The phase that it is in.</param>
    /// <param name="place">Its place in the map.</param>
    public static IEnumerable<MapProblem> Of(Step step, Phase phase, string place) =>
    [
        .. Names(step, place),
        .. Alignment(step, phase, place + ".alongside"),
        .. Binding(step, place + ".binding"),
        .. Service(step, place + ".service"),
        .. Marks(step, place + ".marks"),
        .. Verbatims(step, place + ".verbatims"),
    ];

    private static IEnumerable<MapProblem> Names(Step step, string place)
    {
        if (MapProblems.Id(step.Id) is { } id) yield return new MapProblem($"{place}.id", $"The step's id {id}");
        if (MapProblems.IsEmpty(step.Name)) yield return new MapProblem($"{place}.name", $"The step '{step.Id}' has no name. Say what happens, e.g. \"Raises a request\".");
    }

    private static IEnumerable<MapProblem> Alignment(Step step, Phase phase, string place)
    {
        if (step.Alongside is not { } other) yield break;
        var customer = phase.Steps.Where(known => known.Lane == Lane.Customer).Select(known => known.Id).ToList();
        if (step.Lane == Lane.Customer) yield return new MapProblem(place, $"The step '{step.Id}' is the customer's, and only an agent's step is done alongside another. Leave the field out.");
        else if (!customer.Contains(other, StringComparer.Ordinal))
            yield return new MapProblem(place, $"The step '{step.Id}' is done alongside '{other}', which is no step of the customer in its phase. {(customer.Count == 0 ? "The phase has none; leave the field out." : $"Use one of: {string.Join(", ", customer)}.")}");
    }

    private static IEnumerable<MapProblem> Binding(Step step, string place)
    {
        if (step.Binding is not { } binding) yield break;
        if (binding.Types is { } types && binding.Pattern is not null)
            yield return new MapProblem($"{place}.pattern", $"The step '{step.Id}' is bound to event types and to a pattern. Keep one of the two.");
        else if (binding is { Types: null or { Count: 0 }, Pattern: null })
            yield return new MapProblem($"{place}.types", $"The step '{step.Id}' has a binding to nothing. Name event types or a pattern, or leave out the binding: then the step is unbound.");
        if (binding.Types?.Any(MapProblems.IsEmpty) == true)
            yield return new MapProblem($"{place}.types", $"The step '{step.Id}' is bound to an event type without a name. Take it out.");
        if (binding.Pattern is { } pattern && PatternCatalogue.All.All(known => known.Name != pattern))
            yield return new MapProblem($"{place}.pattern", $"The step '{step.Id}' is bound to the pattern '{pattern}', which does not exist. Use one of: {string.Join(", ", PatternCatalogue.All.Select(known => known.Name))}.");
    }

    private static IEnumerable<MapProblem> Service(Step step, string place)
    {
        if (step.Service is not { } service) yield break;
        if (service is { Queues.Count: 0, Clock: null, Escalation: null })
            yield return new MapProblem(place, $"The step '{step.Id}' is connected to nothing. Name queues, a clock or an escalation, or leave out the service.");
        if (service.Queues.Any(MapProblems.IsEmpty)) yield return new MapProblem($"{place}.queues", $"The step '{step.Id}' waits in a queue without a name. Take it out.");
        if (service.Clock is { } clock && ClockCatalogue.Find(clock) is null)
            yield return new MapProblem($"{place}.clock", $"The step '{step.Id}' runs on the clock '{clock}', which does not exist. Use one of: {string.Join(", ", ClockCatalogue.All.Select(known => known.Name))}.");
    }

    private static IEnumerable<MapProblem> Marks(Step step, string place) => [.. Doubled(step, place), .. Delivered(step, place)];

    private static IEnumerable<MapProblem> Delivered(Step step, string place) =>
        step.Marks.Select((mark, i) => (mark, Place: $"{place}[{i + 1}].delivered"))
            .Where(marked => marked.mark is { Delivered: not null, Kind: not MarkKind.QuickWin })
            .Select(marked => new MapProblem(marked.Place, $"The step '{step.Id}' has a mark that is delivered and is no quick win. Only quick wins are delivered; take it out."));

    private static IEnumerable<MapProblem> Doubled(Step step, string place) =>
        step.Marks.Select((mark, i) => (mark.Kind, Place: $"{place}[{i + 1}].kind"))
            .GroupBy(mark => mark.Kind)
            .SelectMany(same => same.Skip(1).Select(mark => new MapProblem(mark.Place, $"The step '{step.Id}' is marked twice as the same. Keep one mark of a kind, with both notes.")));

    private static IEnumerable<MapProblem> Verbatims(Step step, string place)
    {
        for (var i = 0; i < step.Verbatims.Count; i++)
        {
            if (MapProblems.IsEmpty(step.Verbatims[i].Text)) yield return new MapProblem($"{place}[{i + 1}].text", $"Something pinned to the step '{step.Id}' has no words. Take it out.");
            if (MapProblems.IsEmpty(step.Verbatims[i].PinnedBy)) yield return new MapProblem($"{place}[{i + 1}].pinnedBy", $"It is not said who pinned the words to the step '{step.Id}'. Write who did.");
        }
    }
}
