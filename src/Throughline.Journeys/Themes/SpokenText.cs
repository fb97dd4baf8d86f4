namespace Throughline.Journeys.Themes;

/// <summary>A text of a customer.</summary>
/// <param name="Event">The event whose text it is.</param>
/// <param name="Customer">Who wrote it; the same text of the same customer says the same once.</param>
/// <param name="Text">As it was written.</param>
public readonly record struct SpokenText(int Event, int Customer, string Text);
