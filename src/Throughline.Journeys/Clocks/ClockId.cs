namespace Throughline.Journeys.Clocks;

/// <summary>The clocks that run on a ticket. The definitions are in <see cref="ClockCatalogue"/>.</summary>
public enum ClockId : byte
{
    /// <summary>Until somebody has taken notice.</summary>
    Acknowledge = 0,

    /// <summary>Until a person has said something to the customer.</summary>
    Respond = 1,

    /// <summary>Until the customer hears the next word.</summary>
    NextUpdate = 2,

    /// <summary>Until the customer can work again.</summary>
    Restore = 3,

    /// <summary>Until it is done.</summary>
    Resolve = 4,
}
