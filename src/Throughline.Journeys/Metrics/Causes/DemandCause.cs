namespace Throughline.Journeys.Metrics.Causes;

/// <summary>Why a customer gets in touch: an entry of the catalogue of causes. Of those that explain a contact the first in the catalogue's order is its cause.</summary>
/// <param name="id">Short name that does not change, e.g. <c>status-chase</c>.</param>
/// <param name="name">As a heading.</param>
/// <param name="sentence">When it is the cause.</param>
public abstract class DemandCause(string id, string name, string sentence)
{
    /// <summary>Short name that does not change.</summary>
    public string Id => id;

    /// <summary>As a heading.</summary>
    public string Name => name;

    /// <summary>When it is the cause.</summary>
    public string Sentence => sentence;

    /// <summary>Whether a service without the fault would not have had the contact.</summary>
    /// <value>True unless overridden.</value>
    public virtual bool IsAvoidable => true;

    /// <summary>Who can do something about it, upstream of whoever takes the contact; null: nobody has to.</summary>
    public abstract string? Owner { get; }

    /// <summary>Whether it explains a contact, whatever else does.</summary>
    internal abstract bool Explains(ExplainedContact contact, MeasuredLog log);
}
