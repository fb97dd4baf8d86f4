namespace Throughline.Journeys.Cases;

/// <summary>A case behind a figure.</summary>
/// <param name="Id">See <see cref="CaseIds"/>.</param>
/// <param name="Tickets">Its tickets in the order in which they appear; at most three.</param>
/// <param name="From">First event.</param>
/// <param name="To">Last event.</param>
/// <param name="Steps">How many events.</param>
/// <param name="Observed">What it adds to the figure; of several observations the one that stands out most.</param>
public sealed record FigureCase(string Id, IReadOnlyList<string> Tickets, DateTimeOffset From, DateTimeOffset To, Quantity Steps, Quantity Observed);
