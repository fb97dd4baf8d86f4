using Throughline.Journeys.Events;

namespace Throughline.Sources.Exports;

/// <summary>Names of the columns of exported events; they are the same in every format, and the readers know an export by them.</summary>
internal static class ExportNames
{
    /// <summary>The case id; no other program's file has a column of this name.</summary>
    public const string Case = "throughline-case";

    public const string Time = "time";
    public const string Type = "type";
    public const string Activity = "activity";
    public const string LinkedTicket = "linked-ticket";
    public const string Identifier = "identifier";
    public const string Side = "side";
    public const string Visible = "visible";
    public const string Sequence = "sequence";
    public const string Score = "score";
    public const string ScoreLow = "score-low";
    public const string ScoreHigh = "score-high";
    public const string Deadline = "deadline";
    public const string Text = "text";

    /// <summary>The column of what customers are called: the pseudonym.</summary>
    public static string Customer { get; } = DimensionNames.Of(Dimension.Customer);

    /// <summary>Dimensions that are a column each, under their own names.</summary>
    public static IReadOnlyList<Dimension> References { get; } =
        [.. Dimensions.All.Where(dimension => dimension is not (Dimension.Type or Dimension.Activity or Dimension.Customer))];

    /// <summary>All of them; free attributes must be called something else.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Case, Time, Type, Activity, LinkedTicket, Customer, Identifier, .. References.Select(DimensionNames.Of),
        Side, Visible, Sequence, Score, ScoreLow, ScoreHigh, Deadline, Text,
    ];

    /// <summary>The column of a free attribute.</summary>
    public static string OfAttribute(string name) => All.Contains(name, StringComparer.OrdinalIgnoreCase) ? "attribute " + name : name;
}
