using Throughline.Office.Gaps;
using Throughline.Office.Improvements;
using Throughline.Office.Work;

namespace Throughline.Server.Pages;

/// <summary>What the forms of mapping sessions and of the work on a journey do. What they refuse they say in words for the person who asked.</summary>
public interface IWorkActions
{
    /// <summary>Begins a mapping session with a data pack of this moment; answers its number.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="wished">As the form has it.</param>
    /// <param name="who">Who begins it.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<long> StartSessionAsync(string journeyId, SessionForm wished, string who, CancellationToken ct);

    /// <summary>Closes a mapping session, which makes a version of the map.</summary>
    Task CloseSessionAsync(string journeyId, long number, string who, CancellationToken ct);

    /// <summary>Id of the mapping session of a journey that goes on; null: none does.</summary>
    Task<string?> OpenSessionAsync(string journeyId, CancellationToken ct);

    /// <summary>Writes down what was done in a stage of a journey's cycle.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="stage">In which stage.</param>
    /// <param name="text">What.</param>
    /// <param name="link">A page that belongs to it; null: none.</param>
    /// <param name="on">On which day; null: today.</param>
    /// <param name="who">Who writes it down.</param>
    /// <param name="ct">Stops waiting.</param>
    Task AddWorkAsync(string journeyId, WorkStage stage, string text, string? link, DateOnly? on, string who, CancellationToken ct);

    /// <summary>Says that a quick win is delivered, or that it is not after all.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="step">The step that is marked.</param>
    /// <param name="on">On which day; null: not after all.</param>
    /// <param name="who">Who says so.</param>
    /// <param name="ct">Stops waiting.</param>
    Task DeliverAsync(string journeyId, string step, DateOnly? on, string who, CancellationToken ct);

    /// <summary>Enters a gap into the register.</summary>
    Task AddGapAsync(Gap gap, string who, CancellationToken ct);

    /// <summary>Says how a gap stands now, and why.</summary>
    Task ChangeGapAsync(string gap, GapState state, string why, string who, CancellationToken ct);

    /// <summary>Puts an improvement into the backlog.</summary>
    Task AddImprovementAsync(Improvement improvement, string who, CancellationToken ct);

    /// <summary>Says how an improvement stands now.</summary>
    Task ChangeImprovementAsync(string journeyId, string improvement, ImprovementState state, string who, CancellationToken ct);

    /// <summary>Takes an entry out again.</summary>
    Task RemoveWorkAsync(string journeyId, string entry, string who, CancellationToken ct);
}
