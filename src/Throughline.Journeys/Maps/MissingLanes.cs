namespace Throughline.Journeys.Maps;

/// <summary>Says of each lane that has nothing to show what would fill it.</summary>
internal static class MissingLanes
{
    /// <summary>The lanes without data.</summary>
    public static IReadOnlyList<MissingLane> Of(IReadOnlyList<PhaseView> phases)
    {
        var missing = new List<MissingLane>();
        AddIf(!HasSeen(phases, Lane.Customer), "customer", "No event shows the customer acting: import contacts, article reads or surveys, or map the column that says who acted.");
        AddIf(phases.All(phase => phase.Experience is null), "experience", "No scores yet: import survey answers with their score and scale, and comments with them if there are any.");
        AddIf(phases.All(phase => phase.MedianTime is null), "time", "Every journey has a single event: import the events between beginning and end, or the columns with further times.");
        AddIf(phases.All(phase => phase.Channels.Count == 0), "channels", "No event names a channel: map the column that says portal, mail, phone or chat.");
        AddIf(!HasSeen(phases, Lane.Agent), "agent", "No event shows the service at work: import assignments, notes, status changes or the tools that agents open.");
        missing.Add(new MissingLane("findings", "Findings are searched beside the map: open the page Findings, or run throughline findings."));
        missing.Add(new MissingLane("improvements", "Improvements are written down on the page Work of the journey, each with its step and effort."));
        return missing;

        void AddIf(bool isMissing, string lane, string whatFillsIt)
        {
            if (isMissing) missing.Add(new MissingLane(lane, whatFillsIt));
        }
    }

    private static bool HasSeen(IReadOnlyList<PhaseView> phases, Lane lane) =>
        phases.SelectMany(phase => phase.Steps).Any(step => step.Step.Lane == lane && step.Instances.Value > 0);
}
