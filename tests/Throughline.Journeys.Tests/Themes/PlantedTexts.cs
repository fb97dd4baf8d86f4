using Throughline.Journeys.Themes;

namespace Throughline.Journeys.Tests.Themes;

/// <summary>Texts of which is known what they are about: phrases between words that are drawn at random.</summary>
/// <param name="Texts">The texts, each of a customer of its own.</param>
/// <param name="About">What each is about; empty: nothing.</param>
internal sealed record PlantedTexts(IReadOnlyList<SpokenText> Texts, IReadOnlyList<string> About)
{
    private static readonly (string About, string[] Phrases)[] Spoken =
    [
        ("password", ["my new password was refused", "the password reset did not arrive", "I could not reset the password", "reset of a password again"]),
        ("parcel", ["the parcel came late", "a late parcel once more", "your parcel was late and broken", "that parcel is too late"]),
        ("team", ["passed from team to team", "every team passed me on", "I was passed to another team", "which team has passed it"]),
    ];

    private static readonly string[] Between = ["the", "and", "of", "with", "it", "was", "for", "a"];

    /// <summary>What texts can be about.</summary>
    public static IReadOnlyList<string> Subjects { get; } = [.. Spoken.Select(subject => subject.About)];

    /// <summary>Texts of which some are about something.</summary>
    /// <param name="seed">Of the random numbers.</param>
    /// <param name="each">How many are about each subject.</param>
    /// <param name="others">How many are about nothing.</param>
    public static PlantedTexts Mixed(int seed, int each, int others)
    {
        var random = new Random(seed);
        var texts = new List<(string About, string Text)>();
        foreach (var (about, phrases) in Spoken)
            for (var i = 0; i < each; i++) texts.Add((about, $"{Noise(random, 3)} {phrases[random.Next(phrases.Length)]} {Noise(random, 3)}"));
        for (var i = 0; i < others; i++) texts.Add(("", Noise(random, 9)));
        return new PlantedTexts([.. texts.Select((text, i) => new SpokenText(i, i, text.Text))], [.. texts.Select(text => text.About)]);
    }

    /// <summary>The same words dealt out to the texts anew: nothing stands together any more but by chance.</summary>
    public PlantedTexts Shuffled(int seed)
    {
        var words = Texts.SelectMany(text => text.Text.Split(' ')).ToArray();
        new Random(seed).Shuffle(words);
        var next = 0;
        return this with { Texts = [.. Texts.Select(text => text with { Text = string.Join(' ', text.Text.Split(' ').Select(_ => words[next++])) })] };
    }

    /// <summary>How large a part of a theme's texts is about the subject that most of them are about.</summary>
    public double Precision(Theme theme) => (double)Subjects.Max(about => theme.Texts.Count(text => About[text] == about)) / theme.Texts.Count;

    /// <summary>How large a part of a subject's texts is in a theme of its own.</summary>
    public double Recall(IReadOnlyList<Theme> themes, string about) =>
        (double)themes.SelectMany(theme => theme.Texts).Where(text => About[text] == about).Distinct().Count() / About.Count(subject => subject == about);

    // Zipf's law: few words are frequent, many are rare, as in a language.
    private static string Noise(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).SelectMany(_ => new[] { Between[random.Next(Between.Length)], Word((int)Math.Exp(random.NextDouble() * Math.Log(400))) }));

    private static string Word(int number) => string.Concat("bdfgklmnprst"[number % 12], "aeiou"[number % 5], "lmnrst"[number / 5 % 6], "aeiou"[number / 12 % 5], "bdgkpt"[number / 60 % 6]) + "um";
}
