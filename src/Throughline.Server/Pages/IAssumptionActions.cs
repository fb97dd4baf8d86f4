namespace Throughline.Server.Pages;

/// <summary>What the page of assumptions does to the register. What it refuses it says in words for the person who asked.</summary>
public interface IAssumptionActions
{
    /// <summary>Adds an assumption to a journey's register.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="wished">As the form has it.</param>
    /// <param name="who">Who takes it for true.</param>
    /// <param name="ct">Stops waiting.</param>
    Task AddAsync(string journeyId, AssumptionForm wished, string who, CancellationToken ct);

    /// <summary>Puts an assumption to its test now, and keeps what was found.</summary>
    Task TestAsync(string journeyId, string assumptionId, string who, CancellationToken ct);

    /// <summary>Takes an assumption out of the register; its versions stay.</summary>
    Task RemoveAsync(string journeyId, string assumptionId, string who, CancellationToken ct);
}
