using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Findings;

/// <summary>The phases of the service map, by the names that findings carry.</summary>
internal static class Phases
{
    public const string Notice = "Notice the need", Look = "Look for it yourself", Ask = "Ask", Wait = "Wait", Resolve = "Resolve", Confirm = "Confirm";

    /// <summary>Where a phase comes in the map; unknown ones last.</summary>
    public static int Place(string phase)
    {
        for (var i = 0; i < ServiceTemplate.Phases.Count; i++)
            if (ServiceTemplate.Phases[i] == phase) return i;
        return ServiceTemplate.Phases.Count;
    }

    /// <summary>The phase that an event of a known type is in; else that of an unknown one.</summary>
    public static string OfType(string type, string unknown) => ServiceTemplate.Knows(type) ? ServiceTemplate.Phases[ServiceTemplate.StepOf(type).Phase] : unknown;
}
