namespace Throughline.Server.Pages;

/// <summary>A journey that can be chosen.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As it is called.</param>
public sealed record JourneyChoice(string Id, string Name);
