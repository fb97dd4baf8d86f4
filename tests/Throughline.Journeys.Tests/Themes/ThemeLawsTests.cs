using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Themes;

namespace Throughline.Journeys.Tests.Themes;

public sealed class ThemeLawsTests
{
    [Fact]
    public void The_order_of_the_texts_makes_no_difference() =>
        Prop.ForAll<int, int>((seed, shuffle) =>
        {
            var texts = PlantedTexts.Mixed(seed, 20, 100).Texts.ToArray();
            var other = texts.ToArray();
            new Random(shuffle).Shuffle(other);
            Found(other).ShouldBe(Found(texts));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_of_a_theme_speaks_and_has_a_stem_of_it() =>
        Prop.ForAll<int>(seed =>
        {
            var texts = PlantedTexts.Mixed(seed, 20, 100).Texts;
            var search = ThemeSearch.Of(texts);
            foreach (var theme in search.Themes)
            {
                theme.Texts.ShouldBeUnique();
                theme.Texts.ShouldAllBe(text => search.Speaks(text) && theme.Stems.Any(stem => texts[text].Text.Contains(stem)));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_theme_has_the_same_id_in_more_texts() =>
        ThemeSearch.Of(PlantedTexts.Mixed(1, 60, 300).Texts).Themes.Select(theme => theme.Id)
            .ShouldBe(ThemeSearch.Of(PlantedTexts.Mixed(2, 240, 900).Texts).Themes.Select(theme => theme.Id), ignoreOrder: true);

    private static string Found(SpokenText[] texts) => string.Join('\n', ThemeSearch.Of(texts).Themes.Select(theme =>
        $"{theme.Id} {theme.Label} {string.Join(' ', theme.Stems)} {string.Join(' ', theme.Texts.Select(text => texts[text].Event))}"));
}
