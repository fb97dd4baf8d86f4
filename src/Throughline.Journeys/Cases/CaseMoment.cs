using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Cases;

/// <summary>One event of a case.</summary>
/// <param name="Time">When.</param>
/// <param name="Type">Event type.</param>
/// <param name="Activity">The source's own name of it; empty without one.</param>
/// <param name="Lane">Whose side it is drawn on.</param>
/// <param name="Side">Who acted.</param>
/// <param name="IsContact">Whether the customer got in touch; see <see cref="Instances.InstanceTable"/>.</param>
/// <param name="IsWord">Whether the customer heard or read something from the service.</param>
/// <param name="Details">What it refers to.</param>
/// <param name="Score">What the customer gave, or null.</param>
/// <param name="Text">Its text without addresses and numbers that lead to a person, or null.</param>
public sealed record CaseMoment(
    DateTimeOffset Time,
    string Type,
    string Activity,
    Lane Lane,
    ActorSide Side,
    bool IsContact,
    bool IsWord,
    IReadOnlyList<CaseDetail> Details,
    CaseScore? Score,
    string? Text);

/// <summary>Something that an event refers to.</summary>
/// <param name="Name">The dimension's name, e.g. <c>team</c>.</param>
/// <param name="Value">As in the source.</param>
public sealed record CaseDetail(string Name, string Value);

/// <summary>A score with its scale.</summary>
/// <param name="Value">As given.</param>
/// <param name="Low">Lowest of the scale.</param>
/// <param name="High">Highest of the scale.</param>
public sealed record CaseScore(double Value, double Low, double High);

/// <summary>A time without a word while the customer waited.</summary>
public sealed record CaseSilence(DateTimeOffset From, DateTimeOffset To);
