using Throughline.Office.Maps;

namespace Throughline.Server.Workspaces;

/// <summary>The maps that people have drawn in a workspace, read again only when one of them has changed. Safe for several threads.</summary>
public sealed class WorkspaceMaps(Workspace workspace)
{
    private const int EntriesRead = 1000;
    private Snapshot _known = new(0, KeptMaps.None);

    /// <summary>The maps as they are now; the same object for as long as none has changed.</summary>
    public async Task<KeptMaps> NowAsync(CancellationToken cancellationToken)
    {
        if (!workspace.HasRecords) return KeptMaps.None;
        var known = Volatile.Read(ref _known);
        var last = await workspace.Records.LastSequenceAsync(cancellationToken);
        if (last == known.Sequence) return known.Maps;
        var maps = await ChangedAsync(known.Sequence, cancellationToken) ? new KeptMaps(await new MapRecords(workspace.Records).AllAsync(cancellationToken)) : known.Maps;
        // What was written after the number was read is looked at again at the next call.
        Volatile.Write(ref _known, new Snapshot(last, maps));
        return maps;
    }

    private async Task<bool> ChangedAsync(long after, CancellationToken cancellationToken)
    {
        while (true)
        {
            var entries = await workspace.Records.EntriesAsync(after, EntriesRead, cancellationToken);
            if (entries.Any(entry => entry.Key.Kind == MapRecords.Kind.Name)) return true;
            if (entries.Count < EntriesRead) return false;
            after = entries[^1].Sequence;
        }
    }

    private sealed record Snapshot(long Sequence, KeptMaps Maps);
}
