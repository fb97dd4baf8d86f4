namespace Throughline.Journeys.Findings;

/// <summary>Finds the findings that say again, by its echo, what another one says: they stand below it in lists.</summary>
internal static class SameMatter
{
    /// <summary>So many of the echo's journeys, or of the harm's, are the same.</summary>
    private const double Most = 0.5;

    /// <summary>The same findings, each echo with the id of what it is the echo of.</summary>
    /// <param name="findings">The findings of a run.</param>
    /// <param name="detectors">The detectors of the run.</param>
    public static IEnumerable<Finding> Marked(IReadOnlyList<Finding> findings, IReadOnlyList<Detector> detectors)
    {
        var echoes = detectors.ToDictionary(detector => detector.Definition.Id, detector => detector.EchoOf);
        return findings.Select(finding => finding with { SameAs = echoes[finding.Detector].Count == 0 ? null : Closest(finding, findings.Where(other => echoes[finding.Detector].Contains(other.Detector))) });
    }

    private static string? Closest(Finding echo, IEnumerable<Finding> harms)
    {
        var struck = echo.Struck.ToHashSet();
        return harms.Select(harm => (harm.Id, Both: harm.Struck.Count(struck.Contains), Fewer: Math.Min(harm.Struck.Count, struck.Count)))
            .Where(harm => harm.Both >= Most * harm.Fewer)
            .OrderByDescending(harm => harm.Both)
            .ThenBy(harm => harm.Id, StringComparer.Ordinal)
            .Select(harm => harm.Id)
            .FirstOrDefault();
    }
}
