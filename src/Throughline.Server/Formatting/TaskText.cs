using Throughline.Office.Releases;

namespace Throughline.Server.Formatting;

/// <summary>The tasks that releases give to maps, in words.</summary>
public static class TaskText
{
    /// <summary>"● Done in time", "✕ Overdue by 12 days".</summary>
    public static string State(MapTask task) => task switch
    {
        { State: MapTaskState.Done, DaysLate: 0 } => "● Done in time",
        { State: MapTaskState.Done } => $"◐ Done {Days(task)} late",
        { State: MapTaskState.Open } => "○ Open",
        _ => $"✕ Overdue by {Days(task)}",
    };

    /// <summary>The class of a chip.</summary>
    public static string Css(MapTask task) => task switch { { State: MapTaskState.Overdue } => "bad", { State: MapTaskState.Done, DaysLate: 0 } => "good", _ => "risk" };

    private static string Days(MapTask task) => FigureText.Count(task.DaysLate, "day");
}
