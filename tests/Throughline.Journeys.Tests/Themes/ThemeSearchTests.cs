using Throughline.Journeys.Themes;

namespace Throughline.Journeys.Tests.Themes;

/// <summary>What is a theme and what is none, on texts that can be read.</summary>
public sealed class ThemeSearchTests
{
    private static readonly string[] Others =
    [
        "Invoice arrived twice.", "Lunch menu outdated.", "Parking full since noon.", "Printer eats paper.", "Badge photo blurred.", "Elevator stuck upstairs.", "Coffee tastes bitter.",
        "Window leaks rain.", "Keyboard missing keys.", "Monitor flickers green.", "Headset crackles loudly.", "Chair squeaks badly.", "Lamp buzzes nights.", "Door jams mornings.",
        "Heating runs summers.", "Carpet smells damp.", "Projector bulb dead.", "Whiteboard marker dry.", "Locker code unknown.", "Plant needs watering.",
    ];

    [Fact]
    public void Words_that_stand_together_in_many_texts_are_a_theme()
    {
        string[] same = ["The new password was refused.", "My new password was refused again!", "New passwords are refused", "new password: refused", "It refused the new password", "refused my new password", "why is the new password refused?", "New password refused."];

        var search = ThemeSearch.Of(Texts([.. same, .. Others, .. Others.Select(text => text.ToUpperInvariant() + " Really bad smell here?")]));

        var theme = search.Themes.Single(theme => theme.Stems.Contains("password"));
        theme.Label.ShouldBe("New password");
        theme.Id.ShouldBe("new+password");
        theme.Texts.Order().ShouldBe([0, 1, 2, 3, 4, 5, 6, 7]);
    }

    [Fact]
    public void Fewer_than_thirty_texts_have_no_themes()
    {
        var search = ThemeSearch.Of(Texts([.. Enumerable.Repeat("The new password was refused", ThemeSearch.FewestTexts - 1)]));

        search.HasEnough.ShouldBeFalse();
        search.Themes.ShouldBeEmpty();
        ThemeSearch.Of(Texts([.. Enumerable.Repeat("The new password was refused", ThemeSearch.FewestTexts)])).HasEnough.ShouldBeTrue();
    }

    [Fact]
    public void What_one_customer_writes_again_and_again_is_no_theme()
    {
        string[] texts = [.. Enumerable.Repeat("The new password was refused", 40), .. Others, .. Others.Select(text => text + " Bad.")];

        ThemeSearch.Of([.. texts.Select((text, i) => new SpokenText(i, i < 40 ? 7 : 100 + i, text))]).Themes.ShouldNotContain(theme => theme.Stems.Contains("password"));
    }

    [Fact]
    public void Four_texts_are_no_theme()
    {
        string[] texts = [.. Enumerable.Repeat("The new password was refused", 4), .. Others, .. Others.Select(text => text + " Bad.")];

        ThemeSearch.Of(Texts(texts)).Themes.ShouldNotContain(theme => theme.Stems.Contains("password"));
    }

    [Theory]
    [InlineData("Okay.")]
    [InlineData("Thank you very much!")]
    [InlineData("")]
    [InlineData("12345 67890")]
    [InlineData("👍👍👍")]
    [InlineData("first@organisation.example https://organisation.example/a/b")]
    public void A_text_of_fewer_than_two_words_says_nothing(string text) => ThemeSearch.Of(Texts(text)).Speaks(0).ShouldBeFalse();

    [Theory]
    [InlineData("Ticket closed")]
    [InlineData("Kennwort vergessen")]
    [InlineData("пароль не работает")]
    public void A_text_of_two_words_says_something(string text) => ThemeSearch.Of(Texts(text)).Speaks(0).ShouldBeTrue();

    // What leads to a person is no word of a theme, so no label can show it.
    [Fact]
    public void Addresses_numbers_and_links_are_no_words_of_a_theme()
    {
        var search = ThemeSearch.Of(Texts([.. Enumerable.Range(0, 40).Select(i => $"Call first.last@organisation.example or +49 170 123456{i % 10} about the broken laptop screen, www.organisation.example")]));

        search.Themes.ShouldHaveSingleItem().Stems.ShouldBe(["broken", "laptop", "screen"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("パスワードをリセットできませんでしたので連絡しました")]
    [InlineData("密码重置之后还是无法登录系统")]
    [InlineData("รีเซ็ตรหัสผ่านไม่ได้เลยครับ")]
    public void A_script_without_spaces_is_counted_and_has_no_themes(string text)
    {
        var search = ThemeSearch.Of(Texts([.. Enumerable.Repeat(text, 50)]));

        search.IsUnspaced(0).ShouldBeTrue();
        search.Speaks(0).ShouldBeFalse();
        search.Themes.ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_stands_in_a_text_it_is_read()
    {
        string[] hostile = ["\ud83d", "\udc4d alone", new string('a', 100_000), "a\0b \u202e drow", "<script>alert(1)</script>", "don't", "n't", "’t", "x'", "\u0301\u0301 \u0301", "--- ... ''' \"", "İstanbul ǅ ß ﬁ", "e\u0301te\u0301 e\u0301te\u0301"];

        Should.NotThrow(() => ThemeSearch.Of(Texts([.. Enumerable.Repeat(hostile, 40).SelectMany(text => text)])));
    }

    internal static IReadOnlyList<SpokenText> Texts(params string[] texts) => [.. texts.Select((text, i) => new SpokenText(i, i, text))];
}
