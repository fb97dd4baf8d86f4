using Throughline.Journeys.Metrics;
using Throughline.Office.Releases;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Pages;

/// <summary>Which tasks of the register are shown, as its address says it.</summary>
internal static class TasksShown
{
    private const string Overdue = "overdue";
    private const string Judged = "judged";

    /// <summary>The word for the tasks that a figure rests on; empty: all.</summary>
    public static string Of(Figure figure) =>
        figure.Metric == TaskFigures.Overdue.Id ? Overdue : figure.Metric == TaskFigures.InTime.Id || figure.Metric == TaskFigures.Lateness.Id ? Judged : "";

    /// <summary>Whether a word shows a task; an unknown one shows all.</summary>
    public static bool Shows(string? word, MapTask task) => word switch
    {
        Overdue => task.State == MapTaskState.Overdue,
        Judged => task.State != MapTaskState.Open,
        _ => true,
    };

    /// <summary>What is shown, in words; empty: all.</summary>
    public static string InWords(string? word) => word switch { Overdue => "overdue", Judged => "done or overdue", _ => "" };
}
