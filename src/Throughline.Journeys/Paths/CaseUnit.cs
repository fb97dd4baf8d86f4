namespace Throughline.Journeys.Paths;

/// <summary>What counts as one case in a path analysis; always printed beside the numbers.</summary>
public enum CaseUnit
{
    /// <summary>One ticket.</summary>
    Ticket,

    /// <summary>One journey instance: a customer's passage through one matter, across tickets and channels.</summary>
    Instance,
}
