using Throughline.Journeys.Themes;

namespace Throughline.Journeys.Tests.Themes;

/// <summary>What is planted in texts is found, and nothing is found where nothing was planted.</summary>
public sealed class PlantedThemesTests
{
    // A subject may be several themes ("the reset did not arrive", "the new one was refused"), but no theme is about two subjects.
    [Theory]
    [InlineData(1, 60, 300)]
    [InlineData(2, 30, 600)]
    [InlineData(3, 200, 2000)]
    [InlineData(4, 15, 200)]
    public void Every_subject_is_found_with_its_texts_and_no_others(int seed, int each, int others)
    {
        var planted = PlantedTexts.Mixed(seed, each, others);

        var themes = ThemeSearch.Of(planted.Texts).Themes;

        themes.Count.ShouldBeInRange(3, 6);
        themes.ShouldAllBe(theme => planted.Precision(theme) > 0.95);
        PlantedTexts.Subjects.ShouldAllBe(about => planted.Recall(themes, about) > 0.9);
    }

    [Fact]
    public void Shuffled_words_have_a_theme_in_at_most_one_of_twenty_runs()
    {
        var shown = Enumerable.Range(1, 200).Count(seed => ThemeSearch.Of(PlantedTexts.Mixed(seed, 40, 200).Shuffled(seed).Texts).Themes.Count > 0);

        shown.ShouldBeLessThanOrEqualTo(10);
    }
}
