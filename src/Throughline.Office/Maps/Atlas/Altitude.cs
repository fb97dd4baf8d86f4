namespace Throughline.Office.Maps.Atlas;

/// <summary>How wide a journey is cut.</summary>
public enum Altitude
{
    /// <summary>One matter of the customer, from noticing it to having it done.</summary>
    Fits,

    /// <summary>A piece of one: a channel, a product model, a tool, a step. Improving it moves the trouble elsewhere.</summary>
    TooLow,

    /// <summary>Many matters at once, such as the whole life with a product. Nobody can own it, and its figures say nothing.</summary>
    TooHigh,
}
