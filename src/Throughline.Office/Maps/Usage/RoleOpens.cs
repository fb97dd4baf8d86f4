namespace Throughline.Office.Maps.Usage;

/// <summary>How often people of a role opened a map on a day.</summary>
/// <param name="Role">Their role, e.g. <c>support lead</c>.</param>
/// <param name="Opens">How often.</param>
public sealed record RoleOpens(string Role, int Opens);
