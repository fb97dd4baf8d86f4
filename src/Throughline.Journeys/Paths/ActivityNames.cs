namespace Throughline.Journeys.Paths;

/// <summary>Which names the steps of a path carry.</summary>
public enum ActivityNames
{
    /// <summary>The log's own activity names, one a source row; events without one are left out.</summary>
    Source,

    /// <summary>The program's dotted types.</summary>
    Type,
}
