namespace Throughline.Sources.Simulation;

/// <summary>A journey of the demo organisation.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">As a customer would say it.</param>
/// <param name="Topic">The category of its tickets.</param>
/// <param name="Team">The team that resolves them.</param>
/// <param name="Share">Its share of all tickets.</param>
/// <param name="PriorityShares">Shares of P1, P2, P3.</param>
/// <param name="Article">Its knowledge article.</param>
/// <param name="Items">The configuration items that its tickets concern.</param>
public sealed record DemoJourney(
    string Id,
    string Name,
    string Topic,
    string Team,
    double Share,
    IReadOnlyList<double> PriorityShares,
    string Article,
    IReadOnlyList<string> Items);
