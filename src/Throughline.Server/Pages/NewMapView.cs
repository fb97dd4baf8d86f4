using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Atlas;

namespace Throughline.Server.Pages;

/// <summary>A new map before it is kept.</summary>
/// <param name="Form">As it is filled in.</param>
/// <param name="Made">What would be kept; null: it cannot be made of what is filled in yet.</param>
/// <param name="Problems">What stands in its way: the place is a field of the form, <c>file</c>, or empty.</param>
/// <param name="Journeys">How many journeys of the data belong to it; null: its scope is none.</param>
/// <param name="Altitude">How wide it is cut; null: nothing to judge by yet.</param>
/// <param name="LeftOut">What the file says and a map has no place for.</param>
/// <param name="Scopes">Scopes that the data suggests, the most frequent topics first.</param>
public sealed record NewMapView(
    NewMapForm Form,
    DrawnMap? Made,
    IReadOnlyList<MapProblem> Problems,
    Figure? Journeys,
    AltitudeReading? Altitude,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<string> Scopes)
{
    /// <summary>Whether it can be kept as it is.</summary>
    public bool IsReady => Made is not null && Problems.Count == 0;

    /// <summary>What is wrong with a field; null: nothing.</summary>
    public string? ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Place == field || problem.Place.StartsWith(field + ".", StringComparison.Ordinal))?.Text;
}
