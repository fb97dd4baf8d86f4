namespace Throughline.Office.Assumptions;

/// <summary>Something that a map takes for true without having seen it.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Step">The id of the step that it is about; null: the whole map.</param>
/// <param name="Text">In a sentence.</param>
/// <param name="Test">How it can be put to the test; null: nobody has said.</param>
public sealed record Assumption(string Map, string? Step, string Text, AssumptionTest? Test)
{
    /// <summary>What its test found, the earliest first.</summary>
    public IReadOnlyList<AssumptionResult> Results { get; init; } = [];

    /// <summary>
    /// What is known of it by its latest result. A figure is where its 95 % interval is, not where its value is: one that reaches over the claimed value settles nothing.
    /// A count has no interval and is exact; any other figure without one rests on too few.
    /// </summary>
    public AssumptionState State()
    {
        if (Test is not { } test || Results.Count == 0) return AssumptionState.Open;
        var last = Results[^1];
        var (low, high) = last.Unit == "count" ? (last.Value, last.Value) : (last.Low, last.High);
        if (low is null || high is null) return AssumptionState.Open;
        if (test.Relation == Relation.AtLeast) return Judged(low >= test.Value, high < test.Value);
        return Judged(high <= test.Value, low > test.Value);
    }

    private static AssumptionState Judged(bool holds, bool fails) => holds ? AssumptionState.Supported : fails ? AssumptionState.Refuted : AssumptionState.Open;
}
