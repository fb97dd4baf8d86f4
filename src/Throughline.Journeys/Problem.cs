namespace Throughline.Journeys;

/// <summary>Kinds of problem that a person can put right. The command's exit codes are these values; they are documented and do not change.</summary>
public enum Problem
{
    /// <summary>The command line is wrong.</summary>
    Usage = 2,

    /// <summary>A file, folder or workspace is not there.</summary>
    NotFound = 3,

    /// <summary>A file's content cannot be read: empty, truncated, another format than its name says, or dangerous.</summary>
    BadInput = 4,

    /// <summary>A mapping or settings file does not fit.</summary>
    BadMapping = 5,

    /// <summary>No permission.</summary>
    NotAllowed = 6,

    /// <summary>The disk is full, or another resource ran out.</summary>
    NoSpace = 7,

    /// <summary>The workspace is in use by another process, or was made by a newer version.</summary>
    Unavailable = 8,

    /// <summary>The native DuckDB library is missing or does not load.</summary>
    MissingPart = 9,

    /// <summary>Somebody else changed the same thing meanwhile.</summary>
    Conflict = 10,
}
