namespace Throughline.Storage.Events;

/// <summary>What the store may use.</summary>
/// <param name="MemoryMegabytes">DuckDB's buffers; what does not fit goes to a temporary folder beside the store.</param>
/// <param name="Threads">Threads that a query may use.</param>
/// <param name="TemporaryMegabytes">The most that the temporary folder may hold; 0 for as much as the disk has.</param>
public sealed record EventStoreLimits(int MemoryMegabytes = 96, int Threads = 2, int TemporaryMegabytes = 0);
