namespace Throughline.Office.Releases;

/// <summary>Kinds of changes that call for a review of the journeys that they touch: what is drawn of them was true before.</summary>
public enum ReleaseKind
{
    /// <summary>A portal was launched or rebuilt.</summary>
    PortalLaunch,

    /// <summary>A machine sorts, answers or hands out what comes in.</summary>
    AiTriage,

    /// <summary>More is done remotely.</summary>
    RemoteSupport,

    /// <summary>An ITIL practice was taken up.</summary>
    ItilPractice,
}
