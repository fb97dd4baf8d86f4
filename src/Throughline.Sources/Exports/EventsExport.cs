namespace Throughline.Sources.Exports;

/// <summary>A row an event.</summary>
internal sealed class EventsExport : IExport
{
    public string Name => "events";

    public string Sentence => "CSV, a row an event with its case id and everything that it refers to; Throughline imports it again.";

    public string Ending => ".csv";

    public string MediaType => "text/csv";

    public void Write(ExportedLog log, Stream target, IProgress<double>? progress, CancellationToken cancellationToken) =>
        ColumnsCsv.Write(new EventColumns(log).All, log.Events(), new ExportProgress(log.Log.Count, progress, cancellationToken), target);
}
