using System.Runtime.InteropServices;

namespace Throughline.Storage.DuckDb;

/// <summary>An appender to one table. Releasing it flushes what it still holds.</summary>
internal sealed class AppenderHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_appender_destroy(ref handle);
        return true;
    }
}
