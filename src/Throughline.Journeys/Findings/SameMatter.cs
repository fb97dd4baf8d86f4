namespace Throughline.Journeys.Findings;

/// <summary>Finds the findings that say again, by its echo, what another one says: they stand below it in lists.</summary>
public static class SameMatter
{
    /// <summary>So many of the echo's journeys, or of the harm's, are the same.</summary>
    private const double Most = 0.5;

    /// <summary>The same findings, each echo with the id of what it is the echo of: of the harms that its detector names the first that strikes largely the same journeys.</summary>
    /// <param name="findings">The findings of a run.</param>
    /// <param name="detectors">The detectors of the run.</param>
    public static IEnumerable<Finding> Marked(IReadOnlyList<Finding> findings, IReadOnlyList<Detector> detectors)
    {
        var echoes = detectors.ToDictionary(detector => detector.Definition.Id, detector => detector.EchoOf);
        return findings.Select(finding => finding with { SameAs = echoes[finding.Detector].Select(harm => Closest(finding, findings.Where(other => other.Detector == harm))).FirstOrDefault(id => id is not null) });
    }

    /// <summary>Whether two findings strike largely the same.</summary>
    /// <param name="one">Whom the one strikes, each once.</param>
    /// <param name="other">Whom the other strikes, each once.</param>
    public static bool Strikes<T>(IReadOnlySet<T> one, IReadOnlyCollection<T> other) => Math.Min(one.Count, other.Count) is > 0 and var fewer && other.Count(one.Contains) >= Most * fewer;

    private static string? Closest(Finding echo, IEnumerable<Finding> harms)
    {
        var struck = echo.Struck.ToHashSet();
        return harms.Where(harm => Strikes(struck, harm.Struck))
            .OrderByDescending(harm => harm.Struck.Count(struck.Contains))
            .ThenBy(harm => harm.Id, StringComparer.Ordinal)
            .Select(harm => harm.Id)
            .FirstOrDefault();
    }
}
