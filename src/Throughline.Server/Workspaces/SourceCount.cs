using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>A source and how many events it gave.</summary>
public sealed record SourceCount(string Source, Figure Events);
