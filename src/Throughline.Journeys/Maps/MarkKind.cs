namespace Throughline.Journeys.Maps;

/// <summary>What a step can be marked as.</summary>
public enum MarkKind
{
    /// <summary>Here the customer decides what to think of the service.</summary>
    MomentOfTruth,

    /// <summary>Here it hurts.</summary>
    PainPoint,

    /// <summary>Here it could be better than it is.</summary>
    Opportunity,

    /// <summary>Here it could be better within a sprint.</summary>
    QuickWin,
}
