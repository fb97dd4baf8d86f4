namespace Throughline.Office.Sessions;

/// <summary>That a mapping session is over.</summary>
/// <param name="By">Who closed it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="MapVersion">The version of the map that was made by closing it: everything that was pinned came before.</param>
public sealed record SessionEnd(string By, DateTimeOffset At, long MapVersion);
