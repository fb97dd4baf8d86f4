namespace Throughline.Journeys.Gaps;

/// <summary>What says that an escalation path is there for a journey.</summary>
public enum PathBasis
{
    /// <summary>Neither does the map name one, nor does the data record escalations.</summary>
    Unknown,

    /// <summary>The map names none: what was escalated had one, so that a path that nobody needed cannot be seen.</summary>
    Observed,

    /// <summary>The map: a step of the journey names the team that it goes to when it is stuck.</summary>
    Defined,
}
