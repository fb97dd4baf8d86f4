using Throughline.Office.Sessions;

namespace Throughline.Server.Pages;

/// <summary>A mapping session in a list.</summary>
/// <param name="Number">Its number, which is its name in addresses.</param>
/// <param name="Session">What is kept of it.</param>
public sealed record SessionLine(string Number, MappingSession Session);
