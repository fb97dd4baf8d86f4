namespace Throughline.Sources.Exports;

/// <summary>Counts what is written, reports it now and then, and stops where somebody cancels.</summary>
internal sealed class ExportProgress(long total, IProgress<double>? progress, CancellationToken cancellationToken)
{
    private const int Between = 4096;

    private long _done;

    /// <summary>One more is written.</summary>
    /// <exception cref="OperationCanceledException">Somebody cancelled.</exception>
    public void Step()
    {
        if (++_done % Between != 0) return;
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(Math.Min(1, (double)_done / total));
    }
}
