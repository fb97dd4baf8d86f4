namespace Throughline.Sources.Simulation;

/// <summary>Who acts, as the files name it.</summary>
internal static class Sides
{
    public const string Customer = "customer";
    public const string Agent = "agent";
    public const string System = "system";
}
