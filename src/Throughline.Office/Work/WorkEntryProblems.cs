namespace Throughline.Office.Work;

/// <summary>Whether an entry can be kept.</summary>
public static class WorkEntryProblems
{
    private const int LongestText = 1000;
    private const int LongestLink = 500;

    /// <summary>Everything that is wrong with it, in sentences; empty: nothing.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="today">The day on which it is written.</param>
    public static IEnumerable<string> Of(WorkEntry entry, DateOnly today)
    {
        if (entry.Text.Length is 0 or > LongestText) yield return $"An entry has 1 to {LongestText} letters; this one has {entry.Text.Length}. Say what was done.";
        if (entry.On > today) yield return "The day of an entry is still to come. An entry says what was done; write it when it is.";
        if (entry.Link is { } link && !IsPage(link)) yield return $"“{link}” is no page of this program. Copy its address from the browser, from the first / on, or leave the link out.";
    }

    // Two slashes, or a backslash that browsers read as one, would lead to another machine.
    private static bool IsPage(string link) =>
        link.Length <= LongestLink && link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !link.Contains('\\', StringComparison.Ordinal) && !link.Any(char.IsControl);
}
