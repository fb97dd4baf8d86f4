namespace Throughline.Journeys.Maps;

/// <summary>A journey that somebody has named before the data is looked at.</summary>
/// <param name="Id">Short name for addresses.</param>
/// <param name="Name">As the customer would say it.</param>
/// <param name="Topic">The topic whose instances belong to it.</param>
public sealed record GivenJourney(string Id, string Name, string Topic);
