using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Throughline.Journeys.Clocks;

/// <summary>The time zones of the IANA database that the program carries, the same on every machine.</summary>
public static class TimeZones
{
    /// <summary>Whether a name is one of the IANA database, e.g. <c>Europe/Berlin</c>.</summary>
    public static bool IsKnown([NotNullWhen(true)] string? name) => name is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not null;

    /// <summary>The zone of a name.</summary>
    /// <exception cref="WorkspaceException">There is none.</exception>
    internal static DateTimeZone Find(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
        ?? throw new WorkspaceException(Problem.BadMapping, $"The time zone \"{name}\" is unknown; use an IANA name such as Europe/Berlin, or UTC.");
}
