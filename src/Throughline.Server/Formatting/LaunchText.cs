using Throughline.Office.Maps;

namespace Throughline.Server.Formatting;

/// <summary>What a map says of the launch of its journey.</summary>
public static class LaunchText
{
    /// <summary>Whether the map is still a hypothesis, from when on there is a baseline, and when it can be compared with.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="known">The latest event that is known.</param>
    public static string Of(MapLaunch launch, DateTimeOffset known)
    {
        var day = DateOnly.FromDateTime(known.UtcDateTime);
        var rule = $"The baseline starts at launch: {MapLaunch.BaselineDays} full days, {DateText.Day(launch.On)} to {DateText.Day(launch.BaselineEnds)}.";
        var first = $"First valid comparison date: {DateText.Day(launch.FirstComparison)}, after {MapLaunch.ComparedDays} more.";
        if (day < launch.On) return $"Hypothesis map until {DateText.Day(launch.On)}: the journey is launched then, and has no baseline before. {rule} {first}";
        return day < launch.FirstComparison ? $"Launched on {DateText.Day(launch.On)}; until then the map was a hypothesis. {rule} {first}" : $"Launched on {DateText.Day(launch.On)}. {rule} It can be compared with since {DateText.Day(launch.FirstComparison)}.";
    }
}
