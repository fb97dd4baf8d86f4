namespace Throughline.Journeys.Maps;

/// <summary>Whose steps a step belongs to.</summary>
public enum Lane
{
    /// <summary>What the customer does or experiences.</summary>
    Customer,

    /// <summary>What the service does behind the stage.</summary>
    Agent,
}
