using Throughline.Office.Maps.Atlas;

namespace Throughline.Server.Formatting;

/// <summary>How wide a journey is cut, in a word and a sign that go with the colour.</summary>
public static class AltitudeText
{
    /// <summary>The word.</summary>
    public static string Word(Altitude altitude) => altitude switch
    {
        Altitude.TooLow => "↓ too low",
        Altitude.TooHigh => "↑ too high",
        _ => "✓ one matter",
    };

    /// <summary>The chip's class.</summary>
    public static string Css(Altitude altitude) => altitude == Altitude.Fits ? "good" : "risk";
}
