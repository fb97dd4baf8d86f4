using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>Who is who, and what people decided about it.</summary>
/// <param name="Customers">Customers with an identifier.</param>
/// <param name="Anonymous">Customers without one.</param>
/// <param name="Waiting">Matches that wait for a person, the surest first.</param>
/// <param name="Matched">How many events are matched to a customer, by source and channel.</param>
/// <param name="Shared">Identifiers that many share; they join nobody.</param>
/// <param name="Decisions">What people decided, the latest first.</param>
/// <param name="Decided">What has just been decided, as a sentence; null where nothing was.</param>
public sealed record IdentityView(
    Figure Customers,
    Figure Anonymous,
    IReadOnlyList<WaitingMatch> Waiting,
    IReadOnlyList<MatchedEvents> Matched,
    IReadOnlyList<SharedByMany> Shared,
    IReadOnlyList<DecisionLine> Decisions,
    string? Decided = null);

/// <summary>Two identifiers that may be one customer's, and wait for a person.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Evidence">Where it is said, e.g. the column.</param>
/// <param name="Confidence">The rule's confidence, a share.</param>
/// <param name="HasOthers">Whether one of them has other candidates, so that only one can be right.</param>
public sealed record WaitingMatch(string One, string Other, string Rule, string Evidence, Quantity Confidence, bool HasOthers);

/// <summary>Events of a source and channel, and whose they are.</summary>
/// <param name="Source">The source.</param>
/// <param name="Channel">The channel; empty for events without one.</param>
/// <param name="Events">How many there are.</param>
/// <param name="ByIdentifier">Those with an identifier of their own.</param>
/// <param name="ByTicket">Those whose ticket says who.</param>
/// <param name="Nobodys">Those of which nobody knows.</param>
/// <param name="Rate">Share that is matched.</param>
public sealed record MatchedEvents(string Source, string Channel, Figure Events, Figure ByIdentifier, Figure ByTicket, Figure Nobodys, Figure Rate);

/// <summary>An identifier that many share.</summary>
/// <param name="Identifier">E.g. a shared mailbox.</param>
/// <param name="LinkedWith">How many others it is stated together with.</param>
/// <param name="OnTicketsOf">How many others its tickets name.</param>
public sealed record SharedByMany(string Identifier, Figure LinkedWith, Figure OnTicketsOf);

/// <summary>A decision.</summary>
/// <param name="Id">Its number, for taking it back.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who decided.</param>
/// <param name="Sentence">What.</param>
/// <param name="Why">The reason.</param>
/// <param name="Holds">Whether nobody took it back.</param>
public sealed record DecisionLine(string Id, DateTimeOffset At, string Who, string Sentence, string Why, bool Holds);
