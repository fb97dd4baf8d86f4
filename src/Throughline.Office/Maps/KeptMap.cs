using Throughline.Office.Records;

namespace Throughline.Office.Maps;

/// <summary>The map of a journey as it stands.</summary>
/// <param name="Drawn">Its content.</param>
/// <param name="Entry">The version that it is, or the deletion after which the draft holds again; null: nobody has ever changed the draft.</param>
public sealed record KeptMap(DrawnMap Drawn, RecordEntry? Entry)
{
    /// <summary>The version that a change is made to; 0: there is no record yet.</summary>
    public long Version => Entry?.Version ?? 0;

    /// <summary>Whether this is the draft from the data and not what somebody has drawn.</summary>
    public bool IsDraft => Entry is null or { IsDeleted: true };
}
