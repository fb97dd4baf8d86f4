using Throughline.Journeys.Maps;
using Throughline.Office.Maps;

namespace Throughline.Server.Pages;

/// <summary>What the page of a map shows.</summary>
/// <param name="Kept">The map as people keep it, or the draft.</param>
/// <param name="View">What really happened, written into it.</param>
public sealed record LivingMap(KeptMap Kept, MapView View);
