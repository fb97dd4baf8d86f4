namespace Throughline.Office.Assumptions;

/// <summary>What is known of an assumption.</summary>
public enum AssumptionState
{
    /// <summary>It was never tested, has no test, or its figure does not settle it.</summary>
    Open,

    /// <summary>The whole interval of its figure lies on the claimed side.</summary>
    Supported,

    /// <summary>The whole interval lies on the other side.</summary>
    Refuted,
}
