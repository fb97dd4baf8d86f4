using System.Globalization;
using Throughline.Journeys;
using Throughline.Journeys.Maps;

namespace Throughline.Server.Hosting;

/// <summary>
/// The form of a path's steps: a row a step in its order, since a path may pass a step twice. What the rows say comes first; then at most one button moves a row, takes it out or puts a step in.
/// </summary>
internal static class PathForm
{
    /// <summary>The steps that the form says.</summary>
    /// <exception cref="WorkspaceException">A row is none of the form's.</exception>
    public static IReadOnlyList<PathStep> Read(IFormCollection form)
    {
        var rows = Rows(form);
        if (Row(form, "up", rows) is int up and > 0) (rows[up - 1], rows[up]) = (rows[up], rows[up - 1]);
        if (Row(form, "down", rows) is int down && down < rows.Count - 1) (rows[down], rows[down + 1]) = (rows[down + 1], rows[down]);
        if (Row(form, "drop", rows) is int drop) rows.RemoveAt(drop);
        if (form.ContainsKey("put") && form["new"].ToString() is { Length: > 0 } step) rows.Insert(Row(form, "after", rows) is int after ? after + 1 : 0, new PathStep(step));
        return [.. rows.Select((row, place) => row.BackTo is null || rows.Take(place).Any(earlier => earlier.Step == row.BackTo) ? row : row with { BackTo = null })];
    }

    private static List<PathStep> Rows(IFormCollection form)
    {
        var (steps, optional, repeats, backs) = (form["steps"], form["optional"], form["repeats"], form["back"]);
        return
        [
            .. steps.Select((step, place) => (Step: step ?? "", Place: place.ToString(CultureInfo.InvariantCulture), Back: place < backs.Count ? backs[place] : null))
                .Select(row => new PathStep(row.Step, optional.Contains(row.Place), repeats.Contains(row.Place)) { BackTo = string.IsNullOrEmpty(row.Back) ? null : row.Back }),
        ];
    }

    private static int? Row(IFormCollection form, string name, List<PathStep> rows)
    {
        if (form[name].ToString() is not { Length: > 0 } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row < rows.Count
            ? row
            : throw new WorkspaceException(Problem.Usage, "The path has no such step any more. Load the page again.");
    }
}
