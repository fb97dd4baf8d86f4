namespace Throughline.Office.Sessions;

/// <summary>A team that works on a map together, with the data pack that lay on the table when it began.</summary>
/// <param name="Map">Id of the map.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Participants">Who takes part, by role; at least one.</param>
/// <param name="OpenedBy">Who began it.</param>
/// <param name="OpenedAt">When, UTC.</param>
/// <param name="MapVersion">The map's version when it began; 0: a draft from the data.</param>
/// <param name="Pack">The figures as they were then. It never changes.</param>
public sealed record MappingSession(
    string Map,
    string Title,
    IReadOnlyList<SessionRole> Participants,
    string OpenedBy,
    DateTimeOffset OpenedAt,
    long MapVersion,
    DataPack Pack)
{
    /// <summary>That it is over; null: it goes on.</summary>
    public SessionEnd? Closed { get; init; }
}
