using Throughline.Journeys.Events;

namespace Throughline.Sources.Tests.Malformed;

/// <summary>An event in words.</summary>
internal sealed record CollectedEvent(
    UInt128 Key, DateTimeOffset Time, short Offset, long Row, byte Part, bool KeyIsId, IReadOnlyDictionary<Dimension, string> References, IReadOnlyDictionary<string, string> Attributes)
{
    public string Activity => References[Dimension.Activity];

    public string Type => References[Dimension.Type];

    public string Ticket => References[Dimension.Ticket];

    public string Customer => References[Dimension.Customer];

    public string Agent => References[Dimension.Agent];
}
