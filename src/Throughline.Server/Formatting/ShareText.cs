namespace Throughline.Server.Formatting;

/// <summary>Shares of a whole in per cent. "0 %" means none and "100 %" means all; what lies just beside says so.</summary>
public static class ShareText
{
    /// <summary>"31 %", "0.4 %", "99.6 %", "&lt; 0.1 %".</summary>
    /// <param name="share">0 to 1.</param>
    public static string Of(double share) => Number(share) + " %";

    /// <summary>"28 – 34 %".</summary>
    public static string Range(double low, double high) => $"{Number(low)} – {Number(high)} %";

    /// <summary>A share and what is left of the whole, so that the two as printed make 100 %: "82 %" and "18 %", "82.5 %" and "17.5 %", "> 99.9 %" and "&lt; 0.1 %".</summary>
    /// <param name="share">0 to 1.</param>
    public static (string Shown, string Other) Whole(double share)
    {
        var percent = (decimal)Math.Clamp(share, 0, 1) * 100;
        var digits = percent is < 1 or > 99 ? 1 : 0;
        // A half would be rounded up on both sides.
        if (Math.Round(percent, digits, MidpointRounding.AwayFromZero) + Math.Round(100 - percent, digits, MidpointRounding.AwayFromZero) != 100) digits++;
        var shown = Math.Round(percent, digits, MidpointRounding.AwayFromZero);
        if (shown == 0 && percent > 0) return ("< 0.1 %", "> 99.9 %");
        return shown == 100 && percent < 100 ? ("> 99.9 %", "< 0.1 %") : ($"{shown:0.##} %", $"{100 - shown:0.##} %");
    }

    private static string Number(double share) => share switch
    {
        <= 0 => "0",
        >= 1 => "100",
        < 0.0005 => "< 0.1",
        > 0.9995 => "> 99.9",
        < 0.01 or > 0.99 => Math.Round(share * 100, 1, MidpointRounding.AwayFromZero).ToString("0.#"),
        _ => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0"),
    };
}
