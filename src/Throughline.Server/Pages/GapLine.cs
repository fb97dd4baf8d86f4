using Throughline.Journeys.Metrics;
using Throughline.Office.Gaps;

namespace Throughline.Server.Pages;

/// <summary>A gap of the register.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Gap">As people keep it.</param>
/// <param name="JourneyName">The journey in which it was seen.</param>
/// <param name="Effect">The mean time to resolve of the cases that touch it, beside that of the others; null: nobody has said which do.</param>
/// <param name="Problem">Why its cases cannot be told; null: they can.</param>
public sealed record GapLine(string Id, Gap Gap, string JourneyName, Comparison? Effect, string? Problem = null);
