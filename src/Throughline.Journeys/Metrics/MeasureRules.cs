using Throughline.Journeys.Channels;
using Throughline.Journeys.Clocks;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics.Costs;

namespace Throughline.Journeys.Metrics;

/// <summary>The windows, channel classes and rates that metrics go by. Whoever prints a figure that depends on one finds it in the figure's population.</summary>
public sealed record MeasureRules
{
    /// <summary>What holds unless a workspace says otherwise.</summary>
    public static MeasureRules Default { get; } = new();

    /// <summary>How long after an exchange a further contact is a repeat; the end belongs to it.</summary>
    /// <value>48 hours unless set.</value>
    public TimeSpan RepeatWindow { get; init; } = TimeSpan.FromHours(48);

    /// <summary>How long after self-service, or a read article, a contact shows that it did not help; the end belongs to it.</summary>
    /// <value>48 hours unless set.</value>
    public TimeSpan SelfServiceWindow { get; init; } = TimeSpan.FromHours(48);

    /// <summary>How far before a journey earlier contacts of its customer are looked for; the end belongs to it.</summary>
    /// <value>30 days unless set.</value>
    public TimeSpan BeforeWindow { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How far after a journey what became of its customer is looked for; the end belongs to it.</summary>
    /// <value>90 days unless set.</value>
    public TimeSpan AfterWindow { get; init; } = TimeSpan.FromDays(90);

    /// <summary>How long after a change was released, or an alert raised, contacts about what it touched are put down to it; the end belongs to it.</summary>
    /// <value>48 hours unless set.</value>
    public TimeSpan ChangeWindow { get; init; } = TimeSpan.FromHours(48);

    /// <summary>How long an article may go unedited before it counts as outdated where it is suggested.</summary>
    /// <value>180 days unless set.</value>
    public TimeSpan OutdatedAfter { get; init; } = TimeSpan.FromDays(180);

    /// <summary>Which channels are digital, a voice menu, or have a person at the other end.</summary>
    public ChannelClasses Channels { get; init; } = ChannelClasses.Default;

    /// <summary>What things cost.</summary>
    public CostRates Costs { get; init; } = CostRates.Default;

    /// <summary>What was agreed about deadlines, calendars and pauses.</summary>
    public ClockPolicy Clocks { get; init; } = ClockPolicy.Default;

    /// <summary>Whose clock tells the hours and days of arrivals and backlogs apart.</summary>
    /// <value>UTC unless set.</value>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The shifts of a day, by the same clock; together they are the whole day, and none overlaps another.</summary>
    /// <value>06-14, 14-22, 22-06 unless set.</value>
    public IReadOnlyList<HoursOfDay> Shifts { get; init; } = [new(6, 14), new(14, 22), new(22, 6)];

    /// <summary>Which score stands on a person's scorecard.</summary>
    /// <value>The journey's, unless set.</value>
    public AgentScoreRule AgentScore { get; init; } = AgentScoreRule.Journey;

    /// <summary>Who answers for a metric: a role, by the metric's id.</summary>
    public IReadOnlyDictionary<string, string> Owners { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A window in microseconds, the unit of the log's times.</summary>
    internal static long Microseconds(TimeSpan window) => window.Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>A population with the window that its figure depends on.</summary>
    internal static string Named(string population, TimeSpan? window) => window is { } length ? $"{population}; window {InWords(length)}" : population;

    /// <summary>A window in words, e.g. <c>48 h</c> or <c>30 days</c>.</summary>
    internal static string InWords(TimeSpan window) =>
        window.TotalDays > 3 && window.TotalDays % 1 == 0 ? FormattableString.Invariant($"{window.TotalDays} days")
        : FormattableString.Invariant($"{window.TotalHours:0.##} h");
}
