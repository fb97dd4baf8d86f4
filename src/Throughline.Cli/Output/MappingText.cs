using Throughline.Sources.Mapping;

namespace Throughline.Cli.Output;

/// <summary>A mapping in a few lines for a person.</summary>
internal static class MappingText
{
    public static IEnumerable<string> Lines(FileMapping mapping)
    {
        yield return $"source    {mapping.Source}, {Shape(mapping.Shape)}";
        foreach (var time in mapping.Times)
            yield return $"time      {time.Column} ({string.Join(" or ", time.Formats)}, {time.Zone}){(time.Activity is null ? "" : $" → {time.Activity}")}";
        if (mapping.Activity is { } activity) yield return $"activity  {activity}";
        if (mapping.Sequence is { } sequence) yield return $"sequence  {sequence}";
        if (mapping.Id is { } id) yield return $"id        {id}";
        foreach (var (kind, column) in mapping.Customers) yield return $"customer  {column} ({kind})";
        if (mapping.References.Count > 0) yield return "refers to " + string.Join(", ", mapping.References.Select(pair => $"{pair.Key}: {pair.Value}"));
        if (mapping.FreeText is { } text) yield return $"text      {text}";
        if (mapping.Score is { } score) yield return $"score     {score.Column}, {score.Low:0.##} to {score.High:0.##}";
        if (mapping.Deadline is { } deadline) yield return $"deadline  {deadline}";
        if (mapping.LinkedTickets.Count > 0) yield return "links to  " + string.Join(", ", mapping.LinkedTickets);
        if (mapping.Attributes.Count > 0) yield return $"keeps     {mapping.Attributes.Count} more columns as attributes";
        if (mapping.LeftOut.Count > 0) yield return "leaves    " + string.Join(", ", mapping.LeftOut.Keys);
    }

    private static string Shape(RowShape shape) => shape switch
    {
        RowShape.EventLog => "a row an event",
        RowShape.AuditLog => "a row a change of a ticket",
        _ => "a row a ticket with several times",
    };
}
