namespace Throughline.Sources.Exports;

/// <summary>A row a journey instance, with everything that is measured of it.</summary>
internal sealed class InstancesExport : IExport
{
    public string Name => "instances";

    public string Sentence => "CSV, a row a journey instance with everything that is known and measured of it, a column each.";

    public string Ending => ".csv";

    public string MediaType => "text/csv";

    public void Write(ExportedLog log, Stream target, IProgress<double>? progress, CancellationToken cancellationToken) =>
        ColumnsCsv.Write(new InstanceColumns(log).All, log.Instances(), new ExportProgress(log.Log.InstanceCount, progress, cancellationToken), target);
}
