using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Metrics;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>What a search found in one journey, with the log that it was found in.</summary>
/// <param name="Answers">The journey.</param>
/// <param name="Scope">Which of its instances were searched.</param>
/// <param name="Run">The search.</param>
/// <param name="Lines">Its findings as lists show them.</param>
internal sealed record FoundFindings(JourneyAnswers Answers, FigureScope Scope, FindingRun Run, IReadOnlyList<FindingLine> Lines)
{
    /// <summary>How much of a finding another one of the same detector must hold to be the same thing.</summary>
    private const double NearlyAll = 0.8;

    /// <summary>The journey that was searched.</summary>
    public Journey Journey => Answers.Journey;

    /// <summary>Searches a journey.</summary>
    /// <param name="answers">The journey.</param>
    /// <param name="filter">Which of its instances.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static FoundFindings Of(JourneyAnswers answers, CaseFilter filter, CancellationToken cancellationToken)
    {
        var scope = answers.Scope(filter);
        var run = FindingRun.Of(answers.Journey.Measured, scope, cancellationToken);
        var lines = new FindingLines(answers, scope);
        return new FoundFindings(answers, scope, run, [.. run.Findings.Select(finding => lines.Of(finding, cancellationToken))]);
    }

    /// <summary>A finding by its id; null where there is none.</summary>
    public Finding? Find(string id) => Run.Findings.FirstOrDefault(finding => finding.Id == id);

    /// <summary>What a search over all journeys found in one of them, and what stands out only within it: the same thing once.</summary>
    /// <param name="everywhere">The search over all.</param>
    /// <param name="within">The search in the journey.</param>
    public static IReadOnlyList<FindingLine> Joined(FoundFindings everywhere, FoundFindings within)
    {
        var known = everywhere.Lines.Where(line => line.Home == within.Journey.Map.Id).ToList();
        var same = within.Lines.ToDictionary(line => line.Id, line => known.Find(other => other.Detector == line.Detector && IsPart(within, line.Id, everywhere, other.Id))?.Id, StringComparer.Ordinal);
        // What says again what is known already says it of the known one.
        return [.. known, .. within.Lines.Where(line => same[line.Id] is null).Select(line => line.SameAs is { } harm && same[harm] is { } other ? line with { SameAs = other } : line)];
    }

    private static bool IsPart(FoundFindings within, string id, FoundFindings everywhere, string other)
    {
        var (part, whole, origin) = (within.Find(id)!.Struck, everywhere.Find(other)!.Struck, within.Journey.Log.Origin);
        // Where events came between the two searches the same journeys have other numbers, but the same names.
        return ReferenceEquals(within.Answers.Portfolio.Log, everywhere.Answers.Portfolio.Log)
            ? IsMostlyIn(part.Select(instance => origin.Length == 0 ? instance : origin[instance]), whole)
            : IsMostlyIn(part.Select(within.Journey.CaseIds.Of), whole.Select(everywhere.Journey.CaseIds.Of));
    }

    private static bool IsMostlyIn<T>(IEnumerable<T> part, IEnumerable<T> whole)
    {
        var (known, all, shared) = (whole.ToHashSet(), 0, 0);
        foreach (var one in part) (all, shared) = (all + 1, known.Contains(one) ? shared + 1 : shared);
        return shared >= NearlyAll * all;
    }
}
