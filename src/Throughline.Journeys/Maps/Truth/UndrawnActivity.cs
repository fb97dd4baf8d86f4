using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>An activity that is seen and that no step of the map draws.</summary>
/// <param name="Type">Its name in the data.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Journeys">In how many journeys it is.</param>
/// <param name="Share">Their share.</param>
public sealed record UndrawnActivity(string Type, string Name, Figure Journeys, Figure Share);
