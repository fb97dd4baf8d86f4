namespace Throughline.Journeys.Themes;

/// <summary>The languages whose function words and endings are known; as few as the lists in <see cref="FunctionWords"/> and <see cref="Endings"/>.</summary>
internal enum Language
{
    /// <summary>None of the others, as far as its words show.</summary>
    Unknown,

    English,
    German,
    French,
    Spanish,
    Dutch,
    Italian,
}
