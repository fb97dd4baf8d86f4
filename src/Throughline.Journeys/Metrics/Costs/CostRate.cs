namespace Throughline.Journeys.Metrics.Costs;

/// <summary>What one of something costs.</summary>
/// <param name="Amount">In the currency of the <see cref="CostRates"/>; 0 or more.</param>
/// <param name="Source">Where the figure is from, for who wants to check it.</param>
/// <param name="Date">As of when; null where the source does not say.</param>
/// <param name="Origin">Whose figure it is.</param>
public sealed record CostRate(decimal Amount, string Source, DateOnly? Date, RateOrigin Origin)
{
    /// <summary>The rate with its label, e.g. <c>9 USD (analyst default: about 9 USD a further channel)</c>.</summary>
    /// <param name="currency">ISO 4217 code.</param>
    public string InWords(string currency)
    {
        var date = Date is { } day ? FormattableString.Invariant($", {day:yyyy-MM-dd}") : "";
        return FormattableString.Invariant($"{Amount} {currency} ({(Origin == RateOrigin.Own ? "own" : "analyst default")}: {Source}{date})");
    }
}
