using System.Globalization;

namespace Throughline.Journeys.Findings;

/// <summary>Numbers in the sentences of findings: no more digits than they bear.</summary>
internal static class Wording
{
    private static readonly (double Seconds, string Name)[] Units = [(86_400, "d"), (3600, "h"), (60, "min")];

    /// <summary>E.g. <c>1,483</c>.</summary>
    public static string Count(long count) => count.ToString("#,0", Invariant);

    /// <summary>E.g. <c>46 %</c>; below one in a hundred <c>under 1 %</c>.</summary>
    public static string Share(double share) => share switch
    {
        <= 0 => "0 %",
        < 0.01 => "under 1 %",
        _ => string.Create(Invariant, $"{share * 100:0} %"),
    };

    /// <summary>E.g. <c>6.2 h</c>.</summary>
    public static string Duration(double seconds)
    {
        var (size, name) = Units.FirstOrDefault(unit => Math.Abs(seconds) >= unit.Seconds, (1, "s"));
        var amount = seconds / size;
        return $"{amount.ToString(Math.Abs(amount) < 9.95 && size >= 3600 ? "0.#" : "0", Invariant)} {name}";
    }

    /// <summary>A number in its metric's unit.</summary>
    public static string Amount(double value, string unit) => unit switch
    {
        "share" => Share(value),
        "seconds" => Duration(value),
        _ => string.Create(Invariant, $"{value:0.0#}"),
    };

    /// <summary>E.g. <c>9 November 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Invariant);

    /// <summary>The sentence's begin: where, with a capital.</summary>
    public static string Where(Segment segment) => segment.Terms.Count == 0 ? "Everywhere" : Capital(segment.InWords());

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;
}
