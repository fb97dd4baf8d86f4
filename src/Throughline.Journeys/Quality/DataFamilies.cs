namespace Throughline.Journeys.Quality;

/// <summary>The three families of service data that a journey needs.</summary>
[Flags]
public enum DataFamilies : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>What the service did: tickets, deadlines, changes, activities of a log.</summary>
    Operational = 1,

    /// <summary>What the customer said of it: surveys, scores, reported friction.</summary>
    Voice = 2,

    /// <summary>How people met and what they used: contacts, visits, messages, articles, tools.</summary>
    Interaction = 4,
}
