namespace Throughline.Sources.Readers.Ocel;

/// <summary>The columns that an object-centric event shows to a mapping.</summary>
internal static class OcelColumns
{
    public const string Id = "ocel:id";

    public const string Activity = "ocel:activity";

    public const string Time = "ocel:timestamp";

    /// <summary>Before a type of object: the object of that type that the event names; further ones are <c>#2</c>, <c>#3</c> ...</summary>
    public const string Object = "ocel:type:";

    /// <summary>Before a type of object: how the event relates to it.</summary>
    public const string Qualifier = "ocel:qualifier:";

    /// <summary>Before what belongs to the ticket's object: its attributes at the time of the event, and the objects it names.</summary>
    public const string Case = "case:";
}
