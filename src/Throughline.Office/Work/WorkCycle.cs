namespace Throughline.Office.Work;

/// <summary>How a journey's cycle stands.</summary>
public static class WorkCycle
{
    /// <summary>The stages that were skipped: nothing is dated in them, and something in a later one.</summary>
    /// <param name="worked">The stages in which something is dated, whoever or whatever has put it there.</param>
    public static IReadOnlyList<WorkStage> Skipped(IReadOnlyCollection<WorkStage> worked) =>
        [.. Enum.GetValues<WorkStage>().Where(stage => !worked.Contains(stage) && worked.Any(other => other > stage))];
}
