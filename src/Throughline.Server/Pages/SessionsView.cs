using Throughline.Office.Sessions;

namespace Throughline.Server.Pages;

/// <summary>The mapping sessions of a journey.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="JourneyName">Its name.</param>
/// <param name="Cover">The time that its data cover.</param>
/// <param name="Sessions">The newest first.</param>
public sealed record SessionsView(string JourneyId, string JourneyName, DataCover Cover, IReadOnlyList<SessionLine> Sessions)
{
    /// <summary>The one that goes on; null: none does.</summary>
    public SessionLine? Open => Sessions.FirstOrDefault(line => line.Session.Closed is null);
}
