using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Formatting;

/// <summary>Figures as text. Pages, drawings and commands all take theirs from here.</summary>
public static class FigureText
{
    /// <summary>What stands where there is no value.</summary>
    public const string None = "—";

    /// <summary>Below this many a figure is called too small to lean on.</summary>
    public const int FewBelow = 10;

    /// <summary>Below this many an estimate is not shown: a word stands in its place.</summary>
    public const int NoneBelow = 5;

    // What is printed as no tenth of a point.
    private const double SmallestPoint = .0005;

    /// <summary>The value with its unit, a dash where there is none, "too few" where it rests on so few that it says nothing.</summary>
    public static string Value(Figure? figure) => figure?.Value is not { } value ? None : Suppressed(figure) ? "too few" : Amount(value, figure.Unit);

    /// <summary>What was measured in one case.</summary>
    public static string Value(Quantity quantity) => Amount(quantity.Value, quantity.Unit);

    /// <summary>A difference with its sign: "+7 points", "−1.2 h"; a dash where there is none.</summary>
    public static string Difference(Figure? difference) => difference?.Value is not { } value ? None : Signed(value, difference.Unit);

    /// <summary>The interval of a difference, "+3 to +11 points"; null where none is known.</summary>
    public static string? DifferenceInterval(Figure? difference) => difference is { Low: { } low, High: { } high } ? $"{Signed(low, difference.Unit)} to {Signed(high, difference.Unit)}" : null;

    /// <summary>How far two sides are apart; "too few" where either is not shown, since whoever knows one side and the difference knows the other.</summary>
    public static string Difference(Comparison sides) => Suppressed(sides) ? "too few" : Difference(sides.Difference);

    /// <summary>The interval of how far two sides are apart; null where none is known, and where either side is not shown.</summary>
    public static string? DifferenceInterval(Comparison sides) => Suppressed(sides) ? null : DifferenceInterval(sides.Difference);

    /// <summary>Whether either side rests on so few that it is not shown.</summary>
    public static bool Suppressed(Comparison sides) => Suppressed(sides.Figure) || Suppressed(sides.Other);

    /// <summary>Whether an estimate rests on so few that it is not shown. A plain count is what it is.</summary>
    public static bool Suppressed(Figure figure) => figure.N < NoneBelow && figure.Unit != "count" && figure.Value is not null;

    /// <summary>The 95 % interval, "28 – 34 %"; null where none applies, where both ends read the same, and where the value is not shown.</summary>
    public static string? Interval(Figure figure) => !Suppressed(figure) && figure is { Low: { } low, High: { } high } && Amount(low, figure.Unit) != Amount(high, figure.Unit)
        ? figure.Unit switch
        {
            "share" => ShareText.Range(low, high),
            "seconds" => DurationText.Range(low, high),
            _ => $"{Amount(low, figure.Unit)} – {Amount(high, figure.Unit)}",
        }
        : null;

    /// <summary>A share and what is left of the whole, as printed 100 % together: see <see cref="ShareText.Whole"/>.</summary>
    public static (string Shown, string Other) Whole(Figure share) => ShareText.Whole(share.Value ?? 0);

    /// <summary>How many the figure rests on: "312".</summary>
    public static string N(Figure figure) => Count(figure.N);

    /// <summary>"n 312"; a small one says so: "n 7, too few".</summary>
    public static string Number(Figure figure) => $"n {Count(figure.N)}{(TooFew(figure) ? ", too few" : "")}";

    /// <summary>Whether the figure rests on so few that it should not be leaned on. A plain count is what it is.</summary>
    public static bool TooFew(Figure figure) => figure.N < FewBelow && figure.Unit != "count" && figure.Value is not null;

    /// <summary>Why there is no value.</summary>
    public static string? Reason(Figure figure) => (figure.Value, figure.N) switch
    {
        ({ }, _) => null,
        (null, 0) => $"nothing to measure among {figure.Population}",
        _ => "cannot be worked out from this data",
    };

    /// <summary>The quiet line under a value: interval and n, or why there is no value.</summary>
    public static string Beside(Figure figure) => Reason(figure) is { } reason
        ? reason
        : figure.Unit == "count" ? "counted" : string.Join(" · ", new[] { Interval(figure), Number(figure) }.OfType<string>());

    /// <summary>As <see cref="Beside"/>, but empty without a value: in a table the dash is enough, its popover tells why.</summary>
    public static string BesideInTable(Figure figure) => figure.Value is null ? "" : Beside(figure);

    /// <summary>A whole number with thousands separators.</summary>
    public static string Count(double count) => count.ToString("#,0");

    /// <summary>A count with its noun: "1 journey", "1,284 journeys".</summary>
    public static string Count(long count, string noun) => $"{Count(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A counting figure with its noun: "1 journey", "1,284 journeys", "no journeys" where none is known.</summary>
    public static string Count(Figure figure, string noun) => figure.Value is { } value ? Count((long)value, noun) : $"no {noun}s";

    /// <summary>A mean score that was rescaled to 0-1, as "41 of 100".</summary>
    public static string Experience(Figure? figure) =>
        figure?.Value is { } value ? $"{Math.Round(value * 100, MidpointRounding.AwayFromZero):0} of 100" : None;

    private static string Signed(double value, string unit)
    {
        if (unit == "share" && Math.Abs(value) < SmallestPoint) return "±0 points";
        var sign = value > 0 ? "+" : value < 0 ? "−" : "±";
        return sign + (unit == "share" ? $"{Math.Abs(value * 100):0.#} points" : Amount(Math.Abs(value), unit));
    }

    private static string Amount(double value, string unit) => unit switch
    {
        "count" => Count(value),
        "share" => ShareText.Of(value),
        "seconds" => DurationText.Of(value),
        Quantity.YesOrNo => value == 1 ? "yes" : "no",
        "points" or "person-days" => value.ToString("0.#"),
        _ when IsCurrency(unit) => $"{value:#,0.00} {unit}",
        _ => value.ToString("#,0.0#"),
    };

    private static bool IsCurrency(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);
}
