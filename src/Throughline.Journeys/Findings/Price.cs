using System.Globalization;

namespace Throughline.Journeys.Findings;

/// <summary>What a finding costs.</summary>
/// <param name="PerMonth">In the currency, to a whole unit; a month has 30.4 days.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Formula">How it was worked out, with its numbers: whoever works it out again from these comes to the price.</param>
public sealed record Price(decimal PerMonth, string Currency, string Formula)
{
    private const int FewestDigits = 2;
    private const int MostDigits = 6;

    /// <summary>A price, with as many digits in its formula as it takes.</summary>
    /// <param name="aMonth">Journeys a month too many.</param>
    /// <param name="dear">What a struck one costs.</param>
    /// <param name="usual">What a spared one costs.</param>
    /// <param name="currency">ISO 4217 code of the costs.</param>
    public static Price Of(decimal aMonth, decimal dear, decimal usual, string currency)
    {
        var perMonth = Whole(aMonth * (dear - usual));
        var digits = FewestDigits;
        while (digits < MostDigits && Whole(Math.Round(aMonth, digits - 1) * (Math.Round(dear, digits) - Math.Round(usual, digits))) != perMonth) digits++;
        var (high, low) = (Math.Round(dear, digits), Math.Round(usual, digits));
        string Printed(decimal number, int to) => number.ToString($"F{to}", CultureInfo.InvariantCulture);
        return new Price(perMonth, currency, $"{Printed(Math.Round(aMonth, digits - 1), digits - 1)} journeys a month too many × {Printed(high - low, digits)} {currency} that one costs more ({Printed(high, digits)} - {Printed(low, digits)})");
    }

    private static decimal Whole(decimal amount) => Math.Round(amount, 0, MidpointRounding.AwayFromZero);
}
