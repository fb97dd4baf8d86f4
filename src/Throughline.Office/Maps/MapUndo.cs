using System.Globalization;
using Throughline.Office.Records;

namespace Throughline.Office.Maps;

/// <summary>
/// What a person can take back of a map and do again. An undo is a version like any other; that it is one stands in its reason. Only a person's own changes are
/// taken back, and those of others since stay.
/// </summary>
/// <param name="Undo">The person's last change that still holds; null: none.</param>
/// <param name="Redo">The change that was taken back last; null: none.</param>
public sealed record MapUndo(long? Undo, long? Redo)
{
    private const string UndoOf = "Undo of version ";
    private const string RedoOf = "Redo of version ";

    /// <summary>The reason of a version that takes one back.</summary>
    public static string Undoing(long version) => UndoOf + version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The reason of a version that does one again.</summary>
    public static string Redoing(long version) => RedoOf + version.ToString(CultureInfo.InvariantCulture);

    /// <summary>What can be taken back and done again.</summary>
    /// <param name="history">The map's, the newest first.</param>
    /// <param name="who">The person.</param>
    public static MapUndo Of(IReadOnlyList<RecordEntry> history, string who)
    {
        var (undo, redo) = (new List<long>(), new List<long>());
        foreach (var entry in history.Reverse())
        {
            if (entry.IsDeleted) undo.Clear();
            if (entry.IsDeleted || entry.Who != who || entry.Version == 1) continue;
            if (Version(entry.Why, UndoOf) is { } undone && undo.Remove(undone)) redo.Add(undone);
            else if (Version(entry.Why, RedoOf) is { } redone && redo.Remove(redone)) undo.Add(redone);
            else
            {
                undo.Add(entry.Version);
                redo.Clear();
            }
        }

        return new MapUndo(undo.Count == 0 ? null : undo[^1], redo.Count == 0 ? null : redo[^1]);
    }

    private static long? Version(string why, string of) =>
        why.StartsWith(of, StringComparison.Ordinal) && long.TryParse(why.AsSpan(of.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
