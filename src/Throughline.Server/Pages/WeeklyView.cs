using Throughline.Journeys.Metrics;
using Throughline.Office.Weekly;

namespace Throughline.Server.Pages;

/// <summary>What maps ask of whom this week.</summary>
/// <param name="Report">It.</param>
/// <param name="Lateness">How late maps follow what is released.</param>
public sealed record WeeklyView(WeeklyReport Report, IReadOnlyList<Figure> Lateness);
