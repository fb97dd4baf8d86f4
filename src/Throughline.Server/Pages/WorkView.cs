using Throughline.Office.Work;

namespace Throughline.Server.Pages;

/// <summary>The work on a journey, by stage of its cycle.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="JourneyName">Its name.</param>
/// <param name="Lines">What was done in all stages, the newest first.</param>
/// <param name="Today">The day on which it is looked at.</param>
public sealed record WorkView(string JourneyId, string JourneyName, IReadOnlyList<WorkLine> Lines, DateOnly Today)
{
    /// <summary>The backlog against where it hurts.</summary>
    public required ImprovementsView Improvements { get; init; }

    /// <summary>What was done in a stage, the newest first.</summary>
    public IReadOnlyList<WorkLine> In(WorkStage stage) => [.. Lines.Where(line => line.Stage == stage)];

    /// <summary>Whether nothing was done in a stage although something was in a later one.</summary>
    public bool IsSkipped(WorkStage stage) => WorkCycle.Skipped([.. Lines.Select(line => line.Stage).Distinct()]).Contains(stage);
}
