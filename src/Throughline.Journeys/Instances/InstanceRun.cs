namespace Throughline.Journeys.Instances;

/// <summary>Things of neighbouring instances that move together when a log grows.</summary>
/// <param name="IsAgain">Whether they are observed again; else they are kept from the log before.</param>
/// <param name="From">The first of them on their side.</param>
/// <param name="Count">How many.</param>
/// <param name="To">Of instances: the number of the first in the grown log. Of items of instances: by how much the numbers of their instances change.</param>
internal readonly record struct InstanceRun(bool IsAgain, int From, int Count, int To);
