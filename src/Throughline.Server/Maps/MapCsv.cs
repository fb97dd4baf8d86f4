using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Server.Workspaces;
using Throughline.Server.Yaml;
using Throughline.Sources.Delimited;
using Throughline.Sources.Exports;

namespace Throughline.Server.Maps;

/// <summary>A map as a table: a row a step, a row without a step for a phase that has none. It holds what a table can; the rest of a map is in its YAML (docs/maps.md).</summary>
public static class MapCsv
{
    /// <summary>Writes a map as RFC 4180 says, safe against formulas.</summary>
    /// <param name="drawn">The map.</param>
    /// <param name="dates">Of when the data and its last review are: the last two cells of every row.</param>
    /// <param name="target">Where to; it stays open.</param>
    public static void Write(DrawnMap drawn, ExportDates dates, Stream target)
    {
        using var csv = new CsvRows(target);
        foreach (var column in MapCsvColumns.All) csv.Plain(column);
        End(csv, MapCsvColumns.DataAsOf, MapCsvColumns.LastReview);
        foreach (var phase in drawn.Map.Phases)
        {
            foreach (var step in phase.Steps) Row(csv, phase.Name, step, dates);
            if (phase.Steps.Count == 0) EmptyPhase(csv, phase.Name, dates);
        }
    }

    /// <summary>The map with the phases and steps of a table. What the table has no column for stays as it was in the step of the same id, or of the same name in the same phase.</summary>
    /// <param name="table">The table: ours, or another tool's with columns for phases and steps.</param>
    /// <param name="onto">The map whose steps it holds; one without phases for a new map.</param>
    /// <exception cref="WorkspaceException">It makes no sound map; the message lists every problem with file, line and what to do.</exception>
    public static DrawnMap Read(SmallTable table, DrawnMap onto) => new MapCsvReader(table, onto).Read();

    private static void Row(CsvRows csv, string phase, Step step, ExportDates dates)
    {
        csv.Text(phase);
        csv.Plain(EnumWords.Of(step.Lane));
        csv.Text(step.Name);
        csv.Plain(EnumWords.Of(step.Kind));
        csv.Text(step.Id);
        csv.Text(step.Alongside ?? "");
        csv.Text(ListCell.Join(step.Binding?.Types ?? []));
        csv.Text(step.Binding?.Pattern ?? "");
        csv.Text(ListCell.Join(step.Service?.Queues ?? []));
        csv.Text(step.Service?.Clock ?? "");
        csv.Text(step.Service?.Escalation ?? "");
        csv.Text(ListCell.Join(step.Marks.Select(mark => EnumWords.Of(mark.Kind) + (mark.Note.Length == 0 ? "" : ": " + mark.Note))));
        End(csv, dates.DataDay, dates.ReviewDay);
    }

    private static void EmptyPhase(CsvRows csv, string phase, ExportDates dates)
    {
        csv.Text(phase);
        for (var i = 1; i < MapCsvColumns.All.Count; i++) csv.Plain("");
        End(csv, dates.DataDay, dates.ReviewDay);
    }

    private static void End(CsvRows csv, string dataAsOf, string lastReview)
    {
        csv.Plain(dataAsOf);
        csv.Plain(lastReview);
        csv.End();
    }
}
