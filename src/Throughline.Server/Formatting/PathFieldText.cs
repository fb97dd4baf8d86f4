using Throughline.Journeys.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;

namespace Throughline.Server.Formatting;

/// <summary>What was changed of the steps of a drawn path, in sentences.</summary>
internal static class PathFieldText
{
    /// <summary>The sentences.</summary>
    public static IEnumerable<string> Sentences(FieldChanged field, PartNames names)
    {
        var (path, from, to) = (names.Is(field.Place), Read(field.From), Read(field.To));
        var (gone, added) = (Names(from, to), Names(to, from));
        if (gone.Count > 0) yield return $"Took {string.Join(", ", gone)} out of {path}";
        if (added.Count > 0) yield return $"Put {string.Join(", ", added)} into {path}";
        foreach (var step in to.Where(step => from.Any(other => other.Step == step.Step && other != step)))
            yield return $"On {path}, {Quoted(step)} {(step.IsOptional ? "may be left out" : "has to happen")} and {(step.MayRepeat ? "may repeat" : "happens once")}{(step.BackTo is null ? "" : $"; from it the path may go back to '{names.Short(MapPlace.Step(step.BackTo))}'")}";
        if (gone.Count + added.Count == 0 && !from.Select(step => step.Step).SequenceEqual(to.Select(step => step.Step), StringComparer.Ordinal)) yield return $"Put the steps of {path} in another order";

        string Quoted(PathStep step) => $"'{names.Short(MapPlace.Step(step.Step))}'";
        List<string> Names(IReadOnlyList<PathStep> of, IReadOnlyList<PathStep> without) => [.. of.Where(step => without.All(other => other.Step != step.Step)).Select(Quoted)];
    }

    private static IReadOnlyList<PathStep> Read(string? json) => json is null ? [] : RecordJson.Parse<IReadOnlyList<PathStep>>(json);
}
