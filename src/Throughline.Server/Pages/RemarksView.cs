using Throughline.Office.Remarks;

namespace Throughline.Server.Pages;

/// <summary>What people say about a map and its steps.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="JourneyName">Its name.</param>
/// <param name="Steps">Ids and names of the map's steps, left to right.</param>
/// <param name="Threads">The earliest first.</param>
/// <param name="Who">Who looks.</param>
/// <param name="People">Names of people who are known.</param>
public sealed record RemarksView(
    string JourneyId,
    string JourneyName,
    IReadOnlyList<KeyValuePair<string, string>> Steps,
    IReadOnlyList<RemarkThread> Threads,
    string Who,
    IReadOnlyList<string> People)
{
    /// <summary>The threads about a step, or about the map as a whole: open ones first, ideas by their votes, then the newest.</summary>
    /// <param name="step">The step; null: the map as a whole.</param>
    public IReadOnlyList<RemarkThread> About(string? step) =>
    [
        .. Threads.Where(thread => thread.Opening.Step == step)
            .OrderBy(thread => thread.Opening.Resolved is not null).ThenByDescending(thread => thread.Voters.Count).ThenByDescending(thread => thread.Opening.At),
    ];

    /// <summary>The threads about a step that wait for somebody.</summary>
    public IReadOnlyList<RemarkThread> OpenAbout(string? step) => [.. About(step).Where(thread => thread.Opening.Resolved is null)];

    /// <summary>What something is about, in words.</summary>
    public string NameOf(string? step) => step is null ? "The map as a whole" : Steps.FirstOrDefault(known => known.Key == step).Value ?? $"{step}, which is no longer on the map";

    /// <summary>Everything that is talked about: the map, its steps, then steps that it no longer has.</summary>
    public IEnumerable<string?> Places => [null, .. Steps.Select(step => step.Key).Where(HasThreads), .. Threads.Select(thread => thread.Opening.Step).OfType<string>().Where(step => Steps.All(known => known.Key != step)).Distinct(StringComparer.Ordinal)];

    private bool HasThreads(string step) => Threads.Any(thread => thread.Opening.Step == step);
}
