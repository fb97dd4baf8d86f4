using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>A phase with its friction and the effort that goes into it.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Friction">Its share of the friction; null: nothing was found, or the search is not over.</param>
/// <param name="Effort">The effort of the backlog there, in person-days.</param>
/// <param name="EffortShare">Its share of the whole backlog. No estimate: the list below is all of it.</param>
public sealed record PhaseEffort(string Phase, Figure? Friction, Quantity Effort, Quantity EffortShare);
