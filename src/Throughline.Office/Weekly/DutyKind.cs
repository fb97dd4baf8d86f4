namespace Throughline.Office.Weekly;

/// <summary>What a map can ask of somebody in a week, in the order in which it is told.</summary>
public enum DutyKind
{
    /// <summary>A version of the map, because a release changed it.</summary>
    MapTask,

    /// <summary>Nobody has changed or reviewed it for two ends of quarters.</summary>
    OutOfDate,

    /// <summary>A review, because of a release.</summary>
    ReviewCalled,

    /// <summary>A review, because the agreed days are over.</summary>
    ReviewOverdue,

    /// <summary>A look at where its events stay.</summary>
    FeedStopped,

    /// <summary>More journeys than before do what is not drawn.</summary>
    Drifted,

    /// <summary>Nobody has consulted it for 60 days.</summary>
    Unused,

    /// <summary>A reply to a suggestion.</summary>
    Suggestion,
}
