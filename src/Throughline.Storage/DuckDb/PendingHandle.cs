using System.Runtime.InteropServices;

namespace Throughline.Storage.DuckDb;

/// <summary>A statement on its way to a result.</summary>
internal sealed class PendingHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_destroy_pending(ref handle);
        return true;
    }
}
