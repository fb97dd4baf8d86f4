namespace Throughline.Sources.Readers.Ocel;

/// <summary>One of the three forms of an OCEL 2.0 log. Each call goes once through the file.</summary>
internal interface IOcelFile
{
    /// <summary>The objects, in file order.</summary>
    IEnumerable<OcelObject> Objects(CancellationToken cancellationToken);

    /// <summary>The events, in file order.</summary>
    /// <param name="progress">Bytes read so far, where the form lets one tell.</param>
    IEnumerable<OcelEvent> Events(IProgress<long>? progress, CancellationToken cancellationToken);
}
