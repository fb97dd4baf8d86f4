using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>The customer turns to the service again while the matter is open.</summary>
public sealed class Chase : IPattern
{
    /// <inheritdoc/>
    public string Name => "chase";

    /// <inheritdoc/>
    public string Sentence => "The customer turns to the service again while the matter is open.";

    /// <inheritdoc/>
    public bool IsIn(in InstanceEvents events)
    {
        var contacts = new Contacts(events);
        if (!contacts.Next()) return false;
        while (contacts.Next())
            if (contacts.WhileOpen) return true;
        return false;
    }
}
