using System.Runtime.CompilerServices;

namespace Throughline.Storage.DuckDb;

/// <summary>The <c>duckdb_result</c> structure, which some functions take by value: five deprecated words and a pointer.</summary>
[InlineArray(6)]
internal struct NativeResult
{
    private nint _word;
}
