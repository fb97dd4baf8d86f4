using System.Globalization;
using Throughline.Office.Sessions;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>Mapping sessions in words.</summary>
public static class SessionText
{
    /// <summary>How much data there is: "60 days of data (24 Aug 2026 to 22 Oct 2026)".</summary>
    public static string Cover(DataCover cover) => SessionProblems.Days(cover);

    /// <summary>What is asked of a journey whose data do not reach back far enough.</summary>
    public static string TooLittle(DataCover cover) =>
        $"The journey has {Cover(cover)}; a mapping session begins with {DataPack.Days} days. Import the exports of the time before, or say below why you go ahead with less.";

    /// <summary>"Tier 1 agent, service owner (Ops)".</summary>
    public static string Participants(MappingSession session) =>
        string.Join(", ", session.Participants.Select(participant => participant.Who is { } who ? $"{participant.Role} ({who})" : participant.Role));

    /// <summary>"● On since 22 Nov 2026 10:00 UTC", "Closed 22 Nov 2026 12:00 UTC by map-owner".</summary>
    public static string State(MappingSession session) => session.Closed is { } closed
        ? $"Closed {DateText.Moment(closed.At)} by {closed.By}"
        : $"● On since {DateText.Moment(session.OpenedAt)}";

    /// <summary>"Version 3 to version 9", "from version 3 on".</summary>
    public static string Versions(MappingSession session) => session.Closed is { } closed
        ? string.Create(CultureInfo.InvariantCulture, $"version {session.MapVersion} to version {closed.MapVersion}")
        : string.Create(CultureInfo.InvariantCulture, $"from version {session.MapVersion} on");

    /// <summary>Where a claim on the map comes from: "session of 22 Nov 2026".</summary>
    public static string Source(SessionName session) => $"session of {DateText.Day(session.OpenedAt)}";
}
