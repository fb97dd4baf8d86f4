namespace Throughline.Server.Formatting;

/// <summary>Shares of a whole in per cent. "0 %" means none and "100 %" means all; what lies just beside says so.</summary>
public static class ShareText
{
    /// <summary>"31 %", "0.4 %", "99.6 %", "&lt; 0.1 %".</summary>
    /// <param name="share">0 to 1.</param>
    public static string Of(double share) => Number(share) + " %";

    /// <summary>"28 – 34 %".</summary>
    public static string Range(double low, double high) => $"{Number(low)} – {Number(high)} %";

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
