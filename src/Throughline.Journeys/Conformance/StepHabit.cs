namespace Throughline.Journeys.Conformance;

/// <summary>How journeys take a step.</summary>
internal sealed class StepHabit
{
    private readonly List<(double Place, int Journeys)> _first = [];

    /// <summary>Journeys that take it.</summary>
    public long Journeys { get; private set; }

    /// <summary>Those that take it several times in a row.</summary>
    public long Repeating { get; private set; }

    /// <summary>Notes journeys that take it the same way.</summary>
    /// <param name="place">Where they first do, from 0, the begin of the journey, to 1, its end.</param>
    /// <param name="journeys">How many they are.</param>
    /// <param name="isRepeated">Whether they do so several times in a row.</param>
    public void Add(double place, int journeys, bool isRepeated)
    {
        _first.Add((place, journeys));
        Journeys += journeys;
        if (isRepeated) Repeating += journeys;
    }

    /// <summary>The place before or at which half of them first take it.</summary>
    public double MedianPlace()
    {
        var passed = 0L;
        foreach (var (place, journeys) in _first.OrderBy(first => first.Place))
            if ((passed += journeys) * 2 >= Journeys) return place;
        return 1;
    }
}
