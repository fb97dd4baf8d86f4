using System.Runtime.InteropServices;

namespace Throughline.Storage.DuckDb;

/// <summary>Up to 2048 rows in columns.</summary>
internal sealed class ChunkHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_destroy_data_chunk(ref handle);
        return true;
    }
}
