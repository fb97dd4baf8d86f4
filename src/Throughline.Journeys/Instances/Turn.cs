namespace Throughline.Journeys.Instances;

/// <summary>What an event is in the exchange between customer and service. The definitions are <see cref="InstanceTable"/>'s.</summary>
[Flags]
internal enum Turn : byte
{
    /// <summary>Nothing that either side tells the other.</summary>
    None = 0,

    /// <summary>The customer gets in touch.</summary>
    Contact = 1,

    /// <summary>The customer writes in a ticket, be it a contact or an answer.</summary>
    CustomerReply = 2,

    /// <summary>The customer hears or reads something from the service.</summary>
    Word = 4,

    /// <summary>A word that says no more than that the matter has arrived.</summary>
    Acknowledgement = 8,

    /// <summary>A word of a person, other than an acknowledgement.</summary>
    Response = 16,

    /// <summary>A ticket of the instance was open before it.</summary>
    WhileOpen = 32,

    /// <summary>None was open, but the service had thought before that it was done.</summary>
    AfterSolution = 64,
}
