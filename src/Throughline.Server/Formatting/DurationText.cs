namespace Throughline.Server.Formatting;

/// <summary>Lengths of time as a person says them: two figures, one unit.</summary>
public static class DurationText
{
    private static readonly (double Seconds, string Name)[] Units = [(1, "s"), (60, "min"), (3600, "h"), (86_400, "d")];

    /// <summary>"42 s", "18 min", "1.5 h", "2.1 d"; a minus sign is kept.</summary>
    public static string Of(double seconds)
    {
        var unit = UnitFor(seconds);
        return $"{Number(seconds, unit)} {Units[unit].Name}";
    }

    /// <summary>Both ends in the unit of the higher one: "1.9 – 2.3 d".</summary>
    public static string Range(double low, double high)
    {
        var unit = UnitFor(high);
        return $"{Number(low, unit)} – {Number(high, unit)} {Units[unit].Name}";
    }

    // A value that rounds up to the next unit is told in the next unit: never "60 min".
    private static int UnitFor(double seconds)
    {
        var size = Math.Abs(seconds);
        var unit = 0;
        while (unit + 1 < Units.Length && Math.Round(Rounded(size, unit) * Units[unit].Seconds, 6) >= Units[unit + 1].Seconds)
        {
            unit++;
        }

        return unit;
    }

    private static double Rounded(double seconds, int unit)
    {
        var amount = seconds / Units[unit].Seconds;
        return Math.Round(amount, Decimals(amount, unit), MidpointRounding.AwayFromZero);
    }

    private static int Decimals(double amount, int unit) => unit >= 2 && Math.Abs(amount) < 9.95 ? 1 : 0;

    private static string Number(double seconds, int unit) => Rounded(seconds, unit).ToString("#,0.#");
}
