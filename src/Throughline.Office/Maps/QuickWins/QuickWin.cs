using Throughline.Journeys.Maps;

namespace Throughline.Office.Maps.QuickWins;

/// <summary>Something small that somebody saw on a map and that can be better within a sprint.</summary>
/// <param name="Step">Id of the step that is marked.</param>
/// <param name="StepName">What it is called.</param>
/// <param name="Note">What is to be done; empty: not said.</param>
/// <param name="RaisedAt">When the version was made that marked it, UTC.</param>
/// <param name="RaisedBy">Who made it.</param>
/// <param name="Delivered">That it is done; null: it is not.</param>
/// <param name="IsOnMap">Whether its mark is still there.</param>
public sealed record QuickWin(string Step, string StepName, string Note, DateTimeOffset RaisedAt, string RaisedBy, MarkDelivery? Delivered, bool IsOnMap)
{
    /// <summary>The day on which it was raised, in UTC.</summary>
    public DateOnly RaisedOn => DateOnly.FromDateTime(RaisedAt.UtcDateTime);

    /// <summary>Days from raising to delivery; null: it is not delivered, or was before anybody marked it here.</summary>
    public int? Days() => Delivered is { } delivered && delivered.On >= RaisedOn ? delivered.On.DayNumber - RaisedOn.DayNumber : null;
}
