namespace Throughline.Journeys.Filters;

/// <summary>Two channels between which customers change.</summary>
public sealed record ChannelPair(string First, string Second)
{
    private const char Between = '~';

    /// <summary>Reads <c>portal~phone</c>; null for anything else.</summary>
    public static ChannelPair? Read(string text) =>
        text.Split(Between) is [{ Length: > 0 } first, { Length: > 0 } second] && first != second ? Ordered(first, second) : null;

    /// <summary>As it is written.</summary>
    public override string ToString() => First + Between + Second;

    private static ChannelPair Ordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? new(a, b) : new(b, a);
}
