using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Connections;

/// <summary>Which journeys belong to a step: those with it; of a step without events those with an event of its queues; without queues, all.</summary>
/// <param name="log">The log that the map was put to.</param>
internal sealed class StepJourneys(MeasuredLog log)
{
    /// <summary>By instance, whether it belongs to a step.</summary>
    /// <param name="step">As drawn.</param>
    /// <param name="met">The instances in which its events happen.</param>
    public bool[] Of(Step step, Observations met)
    {
        var belongs = new bool[log.Instances.Count];
        if (step.Binding is not null) foreach (var instance in met.Instance) belongs[instance] = true;
        else if (step.Service is { Queues.Count: > 0 } service) MarkTeams(service.Queues, belongs);
        else Array.Fill(belongs, true);
        return belongs;
    }

    /// <summary>Marks the instances of which an event names one of some teams.</summary>
    public void MarkTeams(IReadOnlyList<string> teams, bool[] belongs)
    {
        var codes = log.Log.Codes(Dimension.Team);
        var isOne = Codes(teams);
        for (var i = 0; i < codes.Length; i++)
            if (isOne[codes[i]]) belongs[log.Log.Instance[i]] = true;
    }

    /// <summary>By code of a team, whether it is one of some.</summary>
    public bool[] Codes(IReadOnlyList<string> teams)
    {
        var book = log.Log.Terms(Dimension.Team);
        var isOne = new bool[book.Count + 1];
        foreach (var team in teams) isOne[book.Find(team)] = true;
        isOne[0] = false;
        return isOne;
    }
}
