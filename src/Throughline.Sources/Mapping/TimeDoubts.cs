using Throughline.Sources.Delimited;

namespace Throughline.Sources.Mapping;

/// <summary>What is in doubt about the times of a file, in sentences; settles undecided columns by decided ones.</summary>
internal sealed class TimeDoubts
{
    private readonly List<string> _sentences = [];

    public TimeDoubts(WholeColumns whole, ProposalDraft draft)
    {
        var columns = draft.EventTimes.Select(t => whole.Time(t.Column)).ToList();
        if (draft.Deadline is not null) columns.Add(whole.Time(draft.Deadline));
        var decided = columns.Find(c => c.OnlyAsGiven > 0);
        foreach (var column in columns) Judge(column, decided);
        if (columns.Exists(c => c.Formats.Any(LacksOffset))) _sentences.Add("Times without an offset are read as UTC; write the zone (e.g. Europe/Amsterdam) where the clocks stood.");
    }

    public IReadOnlyList<string> Sentences() => _sentences;

    private void Judge(WholeTimeColumn column, WholeTimeColumn? decided)
    {
        if (column.IsUndecided) Settle(column, decided);
        if (column.OnlyAsGiven > 0 && column.OnlyAsTwin > 0)
        {
            _sentences.Add($"\"{column.Column.Name}\" has {column.OnlyAsGiven:N0} times that only {column.Formats[0]} can read and {column.OnlyAsTwin:N0} that only the other order of day and month can; the latter are set aside.");
        }
    }

    private void Settle(WholeTimeColumn column, WholeTimeColumn? decided)
    {
        if (decided is null)
        {
            _sentences.Add($"No time in \"{column.Column.Name}\" shows whether the day or the month comes first; {column.Formats[0]} is assumed.");
            return;
        }

        var dayFirst = decided.Formats.First(f => TimeFormats.Twin(f) is not null)[0] == 'd';
        if (column.Formats.First(f => TimeFormats.Twin(f) is not null)[0] == 'd' != dayFirst) column.Turn();
        _sentences.Add($"No time in \"{column.Column.Name}\" shows whether the day or the month comes first; the order is taken from \"{decided.Column.Name}\".");
    }

    private static bool LacksOffset(string format) => !format.Contains('K', StringComparison.Ordinal) && !format.Contains("UTC", StringComparison.Ordinal) && !format.StartsWith("unix", StringComparison.Ordinal);
}
