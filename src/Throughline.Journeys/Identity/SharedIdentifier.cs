namespace Throughline.Journeys.Identity;

/// <summary>An identifier that too many share to say who somebody is: a shared mailbox, a kiosk, the number of a switchboard.</summary>
/// <param name="Code">Its code.</param>
/// <param name="LinkedWith">How many other identifiers sources state it together with.</param>
/// <param name="OnTicketsOf">How many other identifiers its tickets name.</param>
public sealed record SharedIdentifier(int Code, int LinkedWith, int OnTicketsOf);
