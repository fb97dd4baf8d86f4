using Throughline.Office.Releases;

namespace Throughline.Server.Pages;

/// <summary>The task that a release gives to a map.</summary>
/// <param name="Task">How it stands.</param>
/// <param name="MapName">The map as it is called.</param>
public sealed record TaskLine(MapTask Task, string MapName);
