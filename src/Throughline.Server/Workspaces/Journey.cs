using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;

namespace Throughline.Server.Workspaces;

/// <summary>A journey of the portfolio: its map and the events that belong to it.</summary>
public sealed record Journey(JourneyMap Map, EventLog Log);
