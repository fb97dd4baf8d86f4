namespace Throughline.Office.Improvements;

/// <summary>That the effort does not go where the friction is.</summary>
/// <param name="Friction">The phase with most friction.</param>
/// <param name="Effort">The phase with most effort.</param>
public sealed record Misallocation(PhaseShare Friction, PhaseShare Effort)
{
    /// <summary>A phase is out of proportion where the one share is less than half of the other.</summary>
    private const double Half = 0.5;

    /// <summary>
    /// The misallocation of a backlog: the phase with most friction gets less than half as large a share of the effort as it has of the friction, or the phase with most
    /// effort has less than half as large a share of the friction as it gets of the effort. Null: neither, or there is no friction or no effort.
    /// </summary>
    /// <param name="phases">All phases, in their order; of equals the first counts.</param>
    public static Misallocation? Of(IReadOnlyList<PhaseShare> phases)
    {
        if (phases.MaxBy(phase => phase.Friction) is not { Friction: > 0 } friction || phases.MaxBy(phase => phase.Effort) is not { Effort: > 0 } effort || friction == effort) return null;
        return friction.Effort < Half * friction.Friction || effort.Friction < Half * effort.Effort ? new Misallocation(friction, effort) : null;
    }
}
