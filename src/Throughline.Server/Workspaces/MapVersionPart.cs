using System.Globalization;

namespace Throughline.Server.Workspaces;

/// <summary>Names a part of an earlier version of a map, so that a figure of that version opens its own cases.</summary>
/// <param name="Version">Of the map.</param>
/// <param name="Part">Phase or step in it; null: the map as a whole.</param>
public sealed record MapVersionPart(long Version, string? Part)
{
    private const string Word = "version ";
    private const string Mark = ": ";

    /// <summary>Reads one; null: it is none.</summary>
    public static MapVersionPart? Read(string? text)
    {
        if (text?.StartsWith(Word, StringComparison.Ordinal) != true) return null;
        var end = text.IndexOf(Mark, StringComparison.Ordinal);
        if (end < 0 || !long.TryParse(text.AsSpan(Word.Length, end - Word.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version)) return null;
        var part = text[(end + Mark.Length)..];
        return new MapVersionPart(version, part.Length == 0 ? null : part);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word}{Version}{Mark}{Part}");
}
