namespace Throughline.Journeys.Maps;

/// <summary>Where and how often an event type comes in the instances of a log.</summary>
/// <param name="Code">Code of the type.</param>
/// <param name="Type">Its name.</param>
/// <param name="Instances">Instances in which it occurs.</param>
/// <param name="Events">How often it occurs.</param>
/// <param name="CustomerEvents">How often the customer is the one who acts.</param>
/// <param name="Position">Mean place of its first occurrence, in millionths of the instance's length. Whole numbers, so that the order of instances cannot change the sum.</param>
/// <param name="FirstTime">When it occurred for the first time.</param>
internal sealed record ActivityProfile(int Code, string Type, long Instances, long Events, long CustomerEvents, long Position, long FirstTime)
{
    public bool IsKnown => ServiceTemplate.Knows(Type);
}
