using System.Globalization;
using System.Text.RegularExpressions;
using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Tests.Masking;

/// <summary>Names of persons that no column knows: what speaks for them stands in the text.</summary>
public sealed class NameMaskTests
{
    [Theory]
    [InlineData("Dear team, it still fails.")]
    [InlineData("Dear Support, it still fails.")]
    [InlineData("Sehr geehrte Damen und Herren, es geht nicht.")]
    [InlineData("Hi there, Outlook is down since Monday.")]
    [InlineData("Hello Windows update broke my machine.")]
    [InlineData("Thanks. Works now.")]
    [InlineData("Thanks, Outlook works again.")]
    [InlineData("Bonjour Madame, Monsieur, merci.")]
    [InlineData("I am German and waited until Friday.")]
    [InlineData("Ich bin Kunde seit Mai.")]
    [InlineData("This is Microsoft Teams at its best.")]
    [InlineData("It took 300 ms Excel needs 10.")]
    [InlineData("MS Teams and SAP do not start.")]
    [InlineData("Best wishes from London.")]
    [InlineData("My name is wrong in the portal.")]
    public void Nobody_is_named_in(string text) => Quote.Masked(text).ShouldBe(text);

    [Theory]
    [InlineData("Dear Laura, hello.", "Dear [name], hello.")]
    [InlineData("my name is ada mori, hello", "my name is [name], hello")]
    [InlineData("Herr von der Heide rief an.", "Herr [name] rief an.")]
    [InlineData("Egregio Dott. Marini, salve", "Egregio Dott. [name], salve")]
    [InlineData("Still broken.\r\n\r\nKind regards,\r\nAda Mori\r\nPurchasing", "Still broken.\r\n\r\nKind regards,\r\n[name]\r\nPurchasing")]
    [InlineData("Mr. O’Neill agreed.", "Mr. [name] agreed.")]
    [InlineData("Write to ada.mori@b.example, thanks Ada", "Write to [mail] thanks [name]")]
    public void A_name_is_masked(string text, string masked) => Quote.Masked(text).ShouldBe(masked);

    /// <summary>What docs/themes.md says of it is what the labelled texts say.</summary>
    [Fact]
    public void The_page_of_themes_says_how_well_it_works()
    {
        var (tuned, other) = (Score.Of(LabelledTexts.All.Where((_, i) => i % 2 == 0)), Score.Of(LabelledTexts.All.Where((_, i) => i % 2 == 1)));

        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"of the words that are masked {100 * other.Precision:0} % belong to a name, and of the words of names {100 * other.Recall:0} % are masked ({100 * tuned.Precision:0} % and {100 * tuned.Recall:0} % of those that the rules were mended on)");

        File.ReadAllText(Path.Combine(Root(), "docs", "themes.md")).ReplaceLineEndings(" ").ShouldContain(said, customMessage: said);
    }

    [Fact]
    public void Masking_twice_is_masking_once()
    {
        foreach (var text in LabelledTexts.All.Select(Plain)) Quote.Masked(Quote.Masked(text)).ShouldBe(Quote.Masked(text));
    }

    private static string Plain(string text) => text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent;
        return folder.ShouldNotBeNull().FullName;
    }

    /// <summary>Words that were masked, those of them that belong to names, and all words of names.</summary>
    private sealed record Score(int Masked, int Right, int Names)
    {
        private static readonly Regex Label = new(@"\{(?<name>[^}]*)\}", RegexOptions.NonBacktracking);

        public double Precision => (double)Right / Masked;

        public double Recall => (double)Right / Names;

        public static Score Of(IEnumerable<string> texts) => texts.Select(Of).Aggregate((a, b) => new Score(a.Masked + b.Masked, a.Right + b.Right, a.Names + b.Names));

        private static Score Of(string text)
        {
            var names = Words(string.Join(' ', Label.Matches(text).Select(match => match.Groups["name"].Value)));
            var gone = Without(Words(Plain(text)), Words(Quote.Masked(Plain(text))!.Replace("[name]", "", StringComparison.Ordinal)));
            return new Score(gone.Count, gone.Count - Without(gone, names).Count, names.Count);
        }

        private static List<string> Words(string text) => [.. text.Split([' ', '\n', ',', '.', '!', '?', ':'], StringSplitOptions.RemoveEmptyEntries)];

        private static List<string> Without(List<string> all, List<string> some)
        {
            var rest = new List<string>(all);
            foreach (var word in some) rest.Remove(word);
            return rest;
        }
    }
}
