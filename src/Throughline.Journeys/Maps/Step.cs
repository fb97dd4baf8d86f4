namespace Throughline.Journeys.Maps;

/// <summary>A step of a map.</summary>
/// <param name="Id">Unique in its map, stable when renamed.</param>
/// <param name="Name">What happens, from the lane's side.</param>
/// <param name="Lane">Customer or agent.</param>
/// <param name="Kind">Happy or broken.</param>
/// <param name="Binding">Which events are this step; null: no event says whether it happens.</param>
public sealed record Step(string Id, string Name, Lane Lane, StepKind Kind, StepBinding? Binding)
{
    /// <summary>Of an agent's step: the id of the customer's step of the same phase during which it is done; null: nobody has said.</summary>
    public string? Alongside { get; init; }

    /// <summary>Who works on it and by which clock; null: nobody has said.</summary>
    public StepService? Service { get; init; }

    /// <summary>What people have marked it as; at most one mark of a kind.</summary>
    public IReadOnlyList<StepMark> Marks { get; init; } = [];

    /// <summary>What customers and agents said about it, the earliest pinned first.</summary>
    public IReadOnlyList<Verbatim> Verbatims { get; init; } = [];
}
