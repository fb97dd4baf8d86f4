namespace Throughline.Server.Pages;

/// <summary>By what the list of journeys is ordered; what needs a look first is on top.</summary>
public enum PortfolioSort
{
    /// <summary>As the maps come.</summary>
    Map,

    /// <summary>By name.</summary>
    Name,

    /// <summary>By owner, those without one first.</summary>
    Owner,

    /// <summary>By the day of the next review, the earliest first, those without one last.</summary>
    Review,

    /// <summary>The least fresh first.</summary>
    Freshness,

    /// <summary>The least observed first.</summary>
    Observed,

    /// <summary>The most journeys first.</summary>
    Journeys,

    /// <summary>The most that came back first.</summary>
    CameBack,

    /// <summary>The longest first.</summary>
    Time,

    /// <summary>The least satisfied first.</summary>
    Csat,

    /// <summary>The most findings first.</summary>
    Findings,
}
