using System.Text.Json.Nodes;
using Throughline.Journeys.Maps;

namespace Throughline.Server.Maps;

/// <summary>What a person need not write: ids are made of the names, a step is the customer's and as it should be, a path is intended.</summary>
internal static class LeftOut
{
    /// <summary>Fills it into the fields of a map.</summary>
    public static void Fill(JsonObject map)
    {
        if (!map.ContainsKey("id")) map["id"] = Slug.Of(Text(map, "name"));
        var phases = Items(map, "phases").ToList();
        foreach (var phase in phases.Where(phase => !phase.ContainsKey("steps"))) phase["steps"] = new JsonArray();
        var steps = phases.SelectMany(phase => Items(phase, "steps")).ToList();
        FillIds(steps);
        foreach (var step in steps) FillStep(step);
        var paths = Items(map, "paths").ToList();
        FillIds(paths);
        foreach (var path in paths) path.TryAdd("kind", "intended");
    }

    private static void FillStep(JsonObject step)
    {
        step.TryAdd("lane", "customer");
        step.TryAdd("kind", "happy");
        if (step["service"] is JsonObject service) service.TryAdd("queues", new JsonArray());
        foreach (var mark in Items(step, "marks")) mark.TryAdd("note", "");
    }

    // What a person has named keeps its name, wherever it stands; the others are told apart from it.
    private static void FillIds(IReadOnlyList<JsonObject> named)
    {
        var taken = named.Where(one => one.ContainsKey("id")).Select(one => Text(one, "id")).ToHashSet(StringComparer.Ordinal);
        foreach (var one in named.Where(one => !one.ContainsKey("id")).ToList()) one["id"] = Free(Slug.Of(Text(one, "name")), taken);
    }

    private static string Free(string id, HashSet<string> taken)
    {
        if (taken.Add(id)) return id;
        var number = 2;
        while (!taken.Add($"{id}-{number}")) number++;
        return $"{id}-{number}";
    }

    private static IEnumerable<JsonObject> Items(JsonObject holder, string field) => holder[field] is JsonArray items ? items.OfType<JsonObject>() : [];

    private static string Text(JsonObject holder, string field) => holder[field]?.GetValue<string>() ?? "";
}
