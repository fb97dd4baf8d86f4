namespace Throughline.Journeys.Themes;

/// <summary>Words of a customer about a theme.</summary>
/// <param name="Text">At most 240 characters, with mail addresses, long numbers and names masked.</param>
/// <param name="Case">Id of the journey instance in which they were said.</param>
public sealed record ThemeQuote(string Text, string Case);
