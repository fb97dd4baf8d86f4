namespace Throughline.Office.Improvements;

/// <summary>Something of the backlog that is to make a journey better.</summary>
/// <param name="Journey">The id of the map.</param>
/// <param name="Step">The id of the step that it is about; its phase is that in which the step is drawn.</param>
/// <param name="Name">What is done, 1 to 300 letters.</param>
/// <param name="Effort">In person-days, more than 0 and at most 10,000.</param>
/// <param name="Owner">The role that sees to it, 1 to 80 letters.</param>
/// <param name="State">How it stands.</param>
public sealed record Improvement(string Journey, string Step, string Name, double Effort, string Owner, ImprovementState State)
{
    /// <summary>Whether effort is still to go into it.</summary>
    public bool IsInBacklog() => State is ImprovementState.Planned or ImprovementState.UnderWay;
}
