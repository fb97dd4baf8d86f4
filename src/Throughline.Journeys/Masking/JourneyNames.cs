using System.Collections.Frozen;

namespace Throughline.Journeys.Masking;

/// <summary>What a log knows of names when a text of one of its journeys is masked.</summary>
/// <param name="Own">Words of the names of those who had to do with the journey, without regard to case.</param>
/// <param name="Agents">Two words of an agent's name side by side, in lower case with a space between; of all agents.</param>
/// <param name="Things">Words of teams, topics, tools and the like, without regard to case: a department that is greeted is no person.</param>
internal sealed record JourneyNames(IReadOnlySet<string> Own, IReadOnlySet<string> Agents, IReadOnlySet<string> Things)
{
    /// <summary>Nothing is known.</summary>
    public static JourneyNames None { get; } = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty, FrozenSet<string>.Empty);
}
