namespace Throughline.Sources.Containers;

/// <summary>How much an archive may unpack to, so that a small file cannot fill the disk.</summary>
public sealed record UnpackLimits
{
    /// <summary>Most members of a zip; 1,000.</summary>
    public int Members { get; init; } = 1_000;

    /// <summary>Most bytes that one file may unpack to in all; 20 GB.</summary>
    public long TotalBytes { get; init; } = 20_000_000_000;

    /// <summary>Most unpacked bytes for one packed byte, once <see cref="RatioFreeBytes"/> are passed; 200.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Unpacked bytes below which the ratio does not matter; 100 MB.</summary>
    public long RatioFreeBytes { get; init; } = 100_000_000;

    /// <summary>Folder under which the temporary folder is made; the system's unless set.</summary>
    public string TempRoot { get; init; } = Path.GetTempPath();
}
