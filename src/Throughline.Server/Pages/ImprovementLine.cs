using Throughline.Journeys.Cases;
using Throughline.Office.Improvements;

namespace Throughline.Server.Pages;

/// <summary>An improvement of a journey.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Improvement">As people keep it.</param>
/// <param name="StepName">The step that it is about; null: the map does not have it any more.</param>
/// <param name="Phase">The phase in which that is drawn; empty: none.</param>
/// <param name="On">When it was said last how it stands.</param>
/// <param name="Who">Who said so.</param>
public sealed record ImprovementLine(string Id, Improvement Improvement, string? StepName, string Phase, DateOnly On, string Who)
{
    /// <summary>Its effort, in person-days.</summary>
    public Quantity Effort => new(Improvement.Effort, "person-days");
}
