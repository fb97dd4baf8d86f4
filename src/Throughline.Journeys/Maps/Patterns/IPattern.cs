using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>Something that no single event shows, but an instance's events together do.</summary>
public interface IPattern
{
    /// <summary>As <see cref="StepBinding.Pattern"/> names it.</summary>
    string Name { get; }

    /// <summary>When it is there, in one sentence.</summary>
    string Sentence { get; }

    /// <summary>What data it is found in, as "The data holds no ..." names it.</summary>
    string Needs { get; }

    /// <summary>Whether there is such data; without it nothing can be said.</summary>
    bool IsRecordedIn(RecordedData data);

    /// <summary>Whether it is in an instance.</summary>
    bool IsIn(InstanceTable table, int instance);
}
