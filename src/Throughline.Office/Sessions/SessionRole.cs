namespace Throughline.Office.Sessions;

/// <summary>Somebody who takes part in a mapping session.</summary>
/// <param name="Role">In which role, e.g. <c>Tier 1 agent</c>.</param>
/// <param name="Who">Who it is; null: not said.</param>
public sealed record SessionRole(string Role, string? Who);
