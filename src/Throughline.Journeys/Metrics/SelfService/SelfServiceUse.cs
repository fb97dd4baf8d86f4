namespace Throughline.Journeys.Metrics.SelfService;

/// <summary>That a customer helped himself, or tried to, in an instance.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Part">Code of the channel or article; 0 where it is not asked.</param>
/// <param name="Event">The first such event.</param>
/// <param name="From">Its time.</param>
/// <param name="To">Time of the last such event.</param>
internal sealed record SelfServiceUse(int Instance, int Part, int Event, long From, long To);
