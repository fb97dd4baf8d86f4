namespace Throughline.Server.Pages;

/// <summary>Addresses of pages.</summary>
public static class Links
{
    /// <summary>A journey's map.</summary>
    public static string Map(string journeyId) => $"/journeys/{Uri.EscapeDataString(journeyId)}";

    /// <summary>The map as one drawing.</summary>
    public static string Drawing(string journeyId) => Map(journeyId) + "/map.svg";

    /// <summary>A journey's paths.</summary>
    public static string Paths(string journeyId) => Map(journeyId) + "/paths";
}
