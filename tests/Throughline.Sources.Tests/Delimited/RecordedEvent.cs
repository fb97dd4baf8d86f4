using Throughline.Journeys.Events;

namespace Throughline.Sources.Tests.Delimited;

/// <summary>One event as an import received it.</summary>
internal sealed record RecordedEvent(
    UInt128 Key,
    bool KeyIsId,
    DateTimeOffset Time,
    short OffsetMinutes,
    long Sequence,
    long Row,
    byte Part,
    ActorSide Side,
    EventTraits Traits,
    double Score,
    DateTimeOffset? Deadline,
    string? Text,
    IReadOnlyList<string> References,
    IReadOnlyDictionary<string, string> Attributes)
{
    public string this[Dimension dimension] => References[(int)dimension];

    public string Type => this[Dimension.Type];

    public string Ticket => this[Dimension.Ticket];
}
