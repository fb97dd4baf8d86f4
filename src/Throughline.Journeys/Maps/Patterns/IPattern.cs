using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>Something that no single event shows, but an instance's events together do.</summary>
public interface IPattern
{
    /// <summary>As <see cref="StepBinding.Pattern"/> names it.</summary>
    string Name { get; }

    /// <summary>When it is there, in one sentence.</summary>
    string Sentence { get; }

    /// <summary>Whether it is in an instance.</summary>
    bool IsIn(InstanceTable table, int instance);
}
