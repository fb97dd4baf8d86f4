namespace Throughline.Journeys.Metrics;

/// <summary>Which score stands on a person's scorecard.</summary>
public enum AgentScoreRule
{
    /// <summary>That of the journey as a whole, for everybody who acted in it.</summary>
    Journey,

    /// <summary>The last answer, for whoever acted last before it.</summary>
    LastTouch,
}
