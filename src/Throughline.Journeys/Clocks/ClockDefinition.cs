namespace Throughline.Journeys.Clocks;

/// <summary>One entry of the catalogue of clocks: on what it starts, stops, and ends without having been stopped.</summary>
/// <param name="Id">Which clock.</param>
/// <param name="Name">As policies write it, e.g. <c>next-update</c>.</param>
/// <param name="Sentence">What it measures, for people.</param>
public sealed record ClockDefinition(ClockId Id, string Name, string Sentence)
{
    /// <summary>Starts it where it does not run; not an event that would also stop it, unless that is a start of the next episode.</summary>
    public required Happenings StartsOn { get; init; }

    /// <summary>Stops it.</summary>
    public required Happenings StopsOn { get; init; }

    /// <summary>Ends it without an answer: what it waited for can no longer come.</summary>
    public required Happenings DropsOn { get; init; }

    /// <summary>Whether words stop it, so that nothing is known about it in a log without words.</summary>
    public required bool NeedsWords { get; init; }

    /// <summary>How it runs where no policy says otherwise.</summary>
    public required ClockRule Rule { get; init; }
}
