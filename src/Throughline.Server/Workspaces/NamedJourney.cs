namespace Throughline.Server.Workspaces;

/// <summary>A journey with its name as the customer would say it, and the topic of the events that belong to it.</summary>
/// <param name="Id">For addresses, e.g. <c>software-access</c>.</param>
/// <param name="Name">E.g. "Get access to software".</param>
/// <param name="Topic">The topic as the source names it.</param>
public sealed record NamedJourney(string Id, string Name, string Topic);
