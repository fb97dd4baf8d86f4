namespace Throughline.Journeys.Metrics.Costs;

/// <summary>
/// Figures that analysts publish about others. They are labelled wherever they are used, kept apart from an organisation's own, and never
/// added to each other: the cost of a further channel and the saving from three channels to one are two inputs about the same thing
/// (16.94 / 2 = 8.47, not 9). So are the two about retention.
/// </summary>
public static class AnalystFigures
{
    /// <summary>The currency of the rates.</summary>
    public const string Currency = "USD";

    /// <summary>What each channel after the first adds to a journey's cost: about 9 USD.</summary>
    public static CostRate FurtherChannel { get; } = new(9m, "analyst figure, about 9 USD for each channel after the first", null, RateOrigin.AnalystDefault);

    /// <summary>What a journey over one channel saves against one over three: 16.94 USD.</summary>
    public static CostRate ThreeChannelsToOne { get; } = new(16.94m, "analyst figure, saved a journey from three channels to one", null, RateOrigin.AnalystDefault);

    /// <summary>By how many points retention is lower over several channels than over one: up to 14. Points of a share, not percent of it.</summary>
    public const double RetentionPoints = -14;

    /// <summary>Retention of those who needed three channels, by the same analyst.</summary>
    public const double RetentionOverThreeChannels = 0.38;

    /// <summary>Retention of those who needed one, by the same analyst.</summary>
    public const double RetentionOverOneChannel = 0.52;
}
