namespace Throughline.Sources.Exports;

/// <summary>A format that journeys are exported in.</summary>
public interface IExport
{
    /// <summary>Its name on the command line and in addresses, e.g. <c>events</c>.</summary>
    string Name { get; }

    /// <summary>What it holds, in a sentence.</summary>
    string Sentence { get; }

    /// <summary>The ending of its files, with the dot.</summary>
    string Ending { get; }

    /// <summary>Its media type.</summary>
    string MediaType { get; }

    /// <summary>Writes an export, event by event; what is not written yet is not held in memory.</summary>
    /// <param name="log">What is exported.</param>
    /// <param name="target">Where to; it is left open.</param>
    /// <param name="progress">Is told the share that is written, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the writing in the middle.</param>
    void Write(ExportedLog log, Stream target, IProgress<double>? progress, CancellationToken cancellationToken);
}
