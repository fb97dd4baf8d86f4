namespace Throughline.Journeys.Quality;

/// <summary>Why data does not meet the operational data, the first that holds.</summary>
public enum JoinGap
{
    /// <summary>Its events name neither a ticket nor a customer.</summary>
    NamesNobody,

    /// <summary>Its ticket has operational data, but under another customer.</summary>
    TicketOfAnotherCustomer,

    /// <summary>It names a ticket of which there is no operational data.</summary>
    UnknownTicket,

    /// <summary>It names a customer of whom there is no operational data.</summary>
    UnknownCustomer,

    /// <summary>The customer has operational data about another topic or at another time.</summary>
    AnotherMatter,
}
