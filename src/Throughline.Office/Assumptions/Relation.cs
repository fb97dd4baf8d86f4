namespace Throughline.Office.Assumptions;

/// <summary>On which side of a value a figure is claimed to lie.</summary>
public enum Relation
{
    /// <summary>The value or more.</summary>
    AtLeast,

    /// <summary>The value or less.</summary>
    AtMost,
}
