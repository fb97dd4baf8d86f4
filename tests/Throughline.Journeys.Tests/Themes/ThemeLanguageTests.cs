using Throughline.Journeys.Themes;

namespace Throughline.Journeys.Tests.Themes;

/// <summary>Inflections of a word meet, and function words of a language are no themes.</summary>
public sealed class ThemeLanguageTests
{
    private static readonly string[][] Said =
    [
        ["en", "The ticket was closed too early", "They are closing tickets early", "Ticket closes early every time", "my tickets get closed early", "He closed the ticket early"],
        ["de", "Das Kennwort wurde nicht zurückgesetzt", "Die Kennwörter werden nie zurückgesetzt", "Wir können das Kennwort nicht zurücksetzen", "Mein Kennwort ist wieder nicht zurückgesetzt worden", "Ich habe das Kennwort zurückgesetzt"],
        ["fr", "Le colis est arrivé en retard", "Les colis arrivent avec du retard", "Mon colis est en retard", "Nous avons eu un retard pour le colis", "Ce colis est toujours en retard"],
        ["es", "La factura está equivocada", "Las facturas están equivocadas", "Me llegó una factura equivocada", "Esta es una factura muy equivocada", "Otra vez una factura equivocada"],
        ["nl", "Het wachtwoord werd geweigerd", "Mijn nieuwe wachtwoorden worden geweigerd", "Waarom is het wachtwoord weer geweigerd", "Ik heb een geweigerd wachtwoord", "Dat wachtwoord is door jullie geweigerd"],
        ["it", "La stampante è rotta", "Le stampanti sono rotte", "Ho di nuovo una stampante rotta", "La mia stampante è ancora rotta", "Questa è una stampante rotta"],
        ["ru", "Пароль опять не подходит", "Мой пароль не подходит", "Новый пароль не подходит", "Пароль вообще не подходит", "Почему пароль не подходит"],
    ];

    public static TheoryData<string> Languages => [.. Said.Select(row => row[0])];

    // Among texts that say other things: words that every text has stand together by chance.
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_theme_is_found_in(string language)
    {
        var said = Many(language);
        SpokenText[] texts = [.. said, .. PlantedTexts.Mixed(seed: 1, each: 0, others: 500).Texts.Select(text => text with { Event = 1000 + text.Event, Customer = 1000 + text.Customer })];

        var theme = ThemeSearch.Of(texts).Themes.ShouldHaveSingleItem();

        theme.Texts.Order().ShouldBe(Enumerable.Range(0, said.Count));
    }

    [Fact]
    public void Each_language_of_a_mixture_has_its_own_theme()
    {
        string[] spoken = ["en", "de", "fr", "es", "nl", "it"];
        SpokenText[] texts = [.. spoken.SelectMany(Many).Select((text, i) => new SpokenText(i, i, text.Text))];

        ThemeSearch.Of(texts).Themes.Take(spoken.Length).Select(theme => theme.Texts.Count).ShouldBe([.. spoken.Select(_ => texts.Length / spoken.Length)]);
    }

    [Fact]
    public void Function_words_alone_are_no_theme()
    {
        string[] held = ["There it is and that is what it was", "Es ist so wie es ist und das war es auch", "C'est ce que nous avons", "Eso es lo que hay para todos"];

        ThemeSearch.Of([.. Enumerable.Range(0, 200).Select(i => new SpokenText(i, i, held[i % held.Length]))]).Themes.ShouldBeEmpty();
    }

    private static IReadOnlyList<SpokenText> Many(string language)
    {
        var said = Said.Single(row => row[0] == language)[1..];
        return [.. Enumerable.Range(0, 60).Select(i => new SpokenText(i, i, said[i % said.Length]))];
    }
}
