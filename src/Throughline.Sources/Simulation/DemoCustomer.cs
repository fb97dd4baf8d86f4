namespace Throughline.Sources.Simulation;

/// <summary>A customer of the demo organisation.</summary>
/// <param name="Email">Always known.</param>
/// <param name="Phone">Known for some; the only thing that the voice menu sees.</param>
/// <param name="Account">Known for some; what the portal and the app sign in with.</param>
public sealed record DemoCustomer(string Email, string? Phone, string? Account);
