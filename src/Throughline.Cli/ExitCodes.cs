namespace Throughline.Cli;

/// <summary>Exit codes beside those of <see cref="Journeys.Problem"/>.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>The program failed in a way that it should not; please report it.</summary>
    public const int Bug = 70;

    /// <summary>Stopped by Ctrl-C; nothing half-written is left.</summary>
    public const int Cancelled = 130;
}
