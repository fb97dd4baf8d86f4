using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;

namespace Throughline.Journeys.Findings;

/// <summary>
/// An entry of the detector catalogue: looks for one kind of harm in a log. It is pure. It says how many hypotheses it tests and which of them
/// it suspects; the run decides for all detectors together which of the suspicions hold, and the detector makes findings of those.
/// </summary>
/// <param name="definition">What it looks for.</param>
public abstract class Detector(DetectorDefinition definition)
{
    /// <summary>What it looks for.</summary>
    public DetectorDefinition Definition => definition;

    /// <summary>Ids of the detectors whose harm its own is the echo of, as contacts after a solution are of reopened matters; the one that it says most directly first.</summary>
    /// <value>None unless a detector says otherwise.</value>
    internal virtual IReadOnlyList<string> EchoOf => [];

    /// <summary>Where it tests nothing: what there is, and how many it would take, as a sentence; null where there is nothing of what it needs.</summary>
    internal abstract string? TooFew(SearchedLog log);

    /// <summary>Where it has looked and nothing stands out: what there was instead, as a sentence; null where there is no more to say than that.</summary>
    internal virtual string? Instead(SearchedLog log) => null;

    /// <summary>Tests its hypotheses; none where the log does not record what it needs.</summary>
    internal abstract Suspicions Suspect(SearchedLog log);

    /// <summary>
    /// Who could have been struck by a finding's harm, in all that was searched, with what was known of them before; null where the harm does not
    /// strike some and spare others.
    /// </summary>
    internal virtual Exposure? Expose(SearchedLog log, Finding finding) => null;

    /// <summary>Makes findings of what holds.</summary>
    /// <param name="log">The log.</param>
    /// <param name="proven">Its own suspicions that hold, with their q.</param>
    /// <param name="bound">The largest p-value that holds in this run.</param>
    internal abstract IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound);

    /// <summary>The observations that one of its findings rests on.</summary>
    internal abstract Seen See(SearchedLog log, Finding finding);
}
