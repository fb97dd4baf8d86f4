using Throughline.Journeys.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;

namespace Throughline.Server.Formatting;

/// <summary>What was changed of a step, in sentences.</summary>
internal static class StepFieldText
{
    /// <summary>The sentences of one changed field.</summary>
    /// <param name="field">The change.</param>
    /// <param name="names">What the parts are called.</param>
    public static IEnumerable<string> Sentences(FieldChanged field, PartNames names) => Sentences(field, names.Is(field.Place), names);

    private static IEnumerable<string> Sentences(FieldChanged field, string step, PartNames names) => field.Field switch
    {
        "alongside" => [field.To is null ? $"Took {step} away from {Step(field.From, names)}, alongside which it was" : $"Put {step} alongside {Step(field.To, names)}"],
        "binding" => [$"Bound {step} to {Binding(field.To)} (was: {Binding(field.From)})"],
        "lane" => [$"Moved {step} to the {MapValueText.Word(field.To)} lane"],
        "kind" => [field.To == "\"broken\"" ? $"Made {step} a broken path" : $"Made {step} a step as it should be"],
        "service" => [field.To is null ? $"Connected {step} to nobody any more (was: {Service(field.From)})" : $"Connected {step} to {Service(field.To)}{(field.From is null ? "" : $" (was: {Service(field.From)})")}"],
        "marks" => Marks(Read<StepMark>(field.From), Read<StepMark>(field.To), step),
        "verbatims" => Verbatims(Read<Verbatim>(field.From), Read<Verbatim>(field.To), step),
        _ => MapFieldText.Sentences(field, step),
    };

    /// <summary>What a step is bound to: "ticket.created, ticket.reopened", "the pattern chase", "nothing".</summary>
    public static string Binding(string? json) => json is null ? "nothing" : Binding(RecordJson.Parse<StepBinding>(json));

    /// <summary>What a step is bound to.</summary>
    public static string Binding(StepBinding? binding) => binding switch
    {
        null => "nothing",
        { Pattern: { } pattern } => $"the pattern {pattern}",
        _ => string.Join(", ", binding.Types ?? []),
    };

    private static string Step(string? json, PartNames names) => json is null ? "nothing" : $"'{names.Short(MapPlace.Step(RecordJson.Parse<string>(json)))}'";

    private static string Service(string? json)
    {
        if (json is null) return "nobody";
        var service = RecordJson.Parse<StepService>(json);
        return string.Join(", ", new[]
        {
            service.Queues.Count == 0 ? null : $"{(service.Queues.Count == 1 ? "the queue of" : "the queues of")} {string.Join(" and ", service.Queues)}",
            service.Clock is null ? null : $"the clock {service.Clock}",
            service.Escalation is null ? null : $"escalation to {service.Escalation}",
        }.OfType<string>());
    }

    private static IEnumerable<string> Marks(IReadOnlyList<StepMark> from, IReadOnlyList<StepMark> to, string step) =>
    [
        .. from.Where(mark => to.All(other => other.Kind != mark.Kind)).Select(mark => $"Took the mark '{MarkText.Name(mark.Kind)}' off {step}"),
        .. to.Where(mark => from.All(other => other.Kind != mark.Kind)).Select(mark => $"Marked {step} as '{MarkText.Name(mark.Kind)}'{Because(mark)}"),
        .. to.Where(mark => from.Any(other => other.Kind == mark.Kind && other.Note != mark.Note)).Select(mark => $"Changed why {step} is marked as '{MarkText.Name(mark.Kind)}'{Because(mark)}"),
        .. to.Where(mark => from.Any(other => other.Kind == mark.Kind && other.Delivered != mark.Delivered)).Select(mark => mark.Delivered is { } delivered ? $"Said that the quick win of {step} was delivered on {DateText.Day(delivered.On)}" : $"Said that the quick win of {step} is not delivered after all"),
    ];

    private static string Because(StepMark mark) => mark.Note.Length == 0 ? "" : $": “{mark.Note}”";

    private static IEnumerable<string> Verbatims(IReadOnlyList<Verbatim> from, IReadOnlyList<Verbatim> to, string step) =>
    [
        .. from.Except(to).Select(verbatim => $"Took “{verbatim.Text}” off {step}"),
        .. to.Except(from).Select(verbatim => $"Pinned to {step}: “{verbatim.Text}”"),
    ];

    private static IReadOnlyList<T> Read<T>(string? json) => json is null ? [] : RecordJson.Parse<IReadOnlyList<T>>(json);
}
