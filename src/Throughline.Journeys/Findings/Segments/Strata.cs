using Throughline.Journeys.Events;

namespace Throughline.Journeys.Findings.Segments;

/// <summary>What is held alike in comparisons: instances of one stratum have the same priority, topic and first channel, as far as these are frequent.</summary>
internal sealed class Strata
{
    private const int MostValues = 9;

    /// <summary>The columns that comparisons hold alike.</summary>
    public static IReadOnlyList<string> HeldAlike { get; } = [DimensionNames.Of(Dimension.Priority), DimensionNames.Of(Dimension.Topic), DimensionNames.Of(Dimension.Channel)];

    private Strata(int[] code, int count, IReadOnlyList<string> columns) => (Code, Count, Columns) = (code, count, columns);

    /// <summary>By instance, from 0.</summary>
    public int[] Code { get; }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>What is held alike.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Strata of all confounders but some.</summary>
    /// <param name="attributes">All attributes.</param>
    /// <param name="instances">How many instances.</param>
    /// <param name="without">Columns that are the question, or belong to it.</param>
    public static Strata Without(IReadOnlyList<InstanceAttribute> attributes, int instances, IEnumerable<string> without)
    {
        var held = attributes.Where(attribute => attribute.Size > 1 && HeldAlike.Contains(attribute.Column) && !without.Contains(attribute.Column)).ToList();
        var (code, count) = (new int[instances], 1);
        foreach (var attribute in held)
        {
            var size = Math.Min(attribute.Size, MostValues);
            for (var i = 0; i < instances; i++) code[i] = (code[i] * size) + (attribute.Code[i] < size ? attribute.Code[i] : 0);
            count *= size;
        }

        return new Strata(code, count, [.. held.Select(attribute => attribute.Column)]);
    }
}
