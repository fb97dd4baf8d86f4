using Throughline.Journeys.Maps;
using Throughline.Office.Records;

namespace Throughline.Office.Maps.QuickWins;

/// <summary>The quick wins of a map, read off its versions: when each was raised, and what became of it.</summary>
public static class QuickWinHistory
{
    /// <summary>All that are on the map or were delivered, the earliest raised first. What was taken off again undelivered is none; marked again, it is raised anew.</summary>
    /// <param name="versions">All versions of the map, the oldest first.</param>
    public static IReadOnlyList<QuickWin> Of(IEnumerable<Recorded<DrawnMap>> versions)
    {
        var (on, gone) = (new Dictionary<string, QuickWin>(StringComparer.Ordinal), new List<QuickWin>());
        foreach (var version in versions)
        {
            var marked = Marked(version.Body);
            foreach (var step in on.Keys.Where(step => !marked.ContainsKey(step)).ToList())
            {
                if (on[step].Delivered is not null) gone.Add(on[step] with { IsOnMap = false });
                on.Remove(step);
            }

            foreach (var (id, (step, mark)) in marked)
            {
                var known = on.GetValueOrDefault(id) ?? new QuickWin(id, "", "", version.Entry.At, version.Entry.Who, null, IsOnMap: true);
                on[id] = known with { StepName = step.Name, Note = mark.Note, Delivered = mark.Delivered };
            }
        }

        return [.. on.Values.Concat(gone).OrderBy(win => win.RaisedAt).ThenBy(win => win.Step, StringComparer.Ordinal)];
    }

    private static Dictionary<string, (Step Step, StepMark Mark)> Marked(DrawnMap? map) => map is null ? [] : map.Map.Phases
        .SelectMany(phase => phase.Steps)
        .SelectMany(step => step.Marks.Where(mark => mark.Kind == MarkKind.QuickWin).Select(mark => (step, mark)))
        .ToDictionary(marked => marked.step.Id, StringComparer.Ordinal);
}
