namespace Throughline.Server.Workspaces;

/// <summary>What erasing a customer did.</summary>
/// <param name="Identifiers">Identifiers that were taken out.</param>
/// <param name="Events">Events that lost their text and free attributes; they stay, as nobody's.</param>
public sealed record ErasureSummary(int Identifiers, int Events);
