using System.Globalization;
using System.Text;
using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.RealLogs;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary>What customers write about, by the command.</summary>
public sealed class ThemesTests(ImportedLogs logs) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task CommentsHaveThemesThatOpenTheirCases()
    {
        var workspace = await DeskAsync(words: 60);

        var text = (await workspace.RunAsync(["themes", "--json"])).Succeeded().Out;

        ContractJson.Properties(text, 0).ShouldBe("id label name namedBy stems texts share score otherScore difference phases since change weeks quotes");
        var theme = ContractJson.Read<IReadOnlyList<ThemeJson>>(text).Single(theme => theme.Stems.Contains("parcel"));
        (theme.Label, theme.Texts.Value, theme.Share.Value, theme.Share.N).ShouldBe(("Parcel came late", 20, 1.0 / 3, 60));
        theme.Quotes.ShouldAllBe(quote => !quote.Text.Contains("170 123"));
        var cases = (await workspace.RunAsync(["cases", "theme-share", "--part", theme.Id, "--json"])).Succeeded().Out;
        cases.ShouldContain(theme.Quotes[0].Case);
        (await workspace.RunAsync(["themes", "--json"])).Out.ShouldBe(text);
        (await workspace.RunAsync(["themes"])).Succeeded().Out.ShouldContain("Parcel came late   33 % of the journeys with words");
    }

    [Fact]
    public async Task AFilterKeepsTheThemesAndCountsAnew()
    {
        var workspace = await DeskAsync(words: 60);

        var themes = ContractJson.Read<IReadOnlyList<ThemeJson>>((await workspace.RunAsync(["themes", "-f", "channel=phone", "--json"])).Succeeded().Out);

        var theme = themes.Single(theme => theme.Stems.Contains("parcel"));
        (theme.Texts.Value, theme.Share.N).ShouldBe((10, 30));
        (await workspace.RunAsync(["themes", "--as-of", "2000-01-01", "--json"])).Succeeded().Out.Trim().ShouldBe("[]", "nothing was known then");
    }

    [Fact]
    public async Task TooFewTextsAreSaidSo()
    {
        var workspace = await DeskAsync(words: 20);

        (await workspace.RunAsync(["themes", "--json"])).Succeeded().Out.Trim().ShouldBe("[]");
        (await workspace.RunAsync(["themes"])).Succeeded().Out.ShouldStartWith("Too few texts");
    }

    [Fact]
    public async Task ALogWithoutTextsSaysWhatToImport()
    {
        var workspace = new TestWorkspace(_folder["desk"]);
        await workspace.ImportAsync(_folder.Write("desk.csv", string.Join('\n', DeskLog.Csv(DeskLog.Rows(seed: 1, rows: 60, ties: false)).Split('\n').Select(line => line[..Math.Max(0, line.LastIndexOf(','))]))));

        (await workspace.RunAsync(["themes"])).Succeeded().Out.ShouldStartWith("No text of a customer is known here. Import surveys");
        (await workspace.RunAsync(["themes", "-j", "nowhere"])).ExitCode.ShouldBe(3);
    }

    // The phrases were counted by another program; a theme also has its other wordings ("theft of my identity"), but not many more.
    [Fact]
    public async Task ComplaintsAreAboutWhatTheyAreKnownToBeAbout()
    {
        var log = await logs.GetAsync(Complaints.Path);

        var themes = ContractJson.Read<IReadOnlyList<ThemeJson>>((await log.Workspace.RunAsync(["themes", "--json"])).Succeeded().Out);

        foreach (var (phrase, count) in Complaints.Phrases)
            themes.Single(theme => theme.Label == phrase).Texts.Value!.Value.ShouldBeInRange(count, 1.5 * count, phrase);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<TestWorkspace> DeskAsync(int words)
    {
        string[] loose = ["invoice", "lunch", "printer", "badge", "coffee", "window", "keyboard", "monitor", "carpet", "projector"];
        var csv = new StringBuilder("ticket_id,activity,timestamp,customer_id,channel,rating,comment\n");
        for (var i = 0; i < words; i++)
        {
            var day = new DateOnly(2026, 3, 2).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var comment = i % 3 == 0 ? $"My parcel came late and the {loose[i % 10]} with it call +49 170 12345{i:00}" : $"{loose[i % 10]} {(char)('a' + (i % 26))}{loose[i * 7 % 10][..3]}ix";
            csv.Append(CultureInfo.InvariantCulture, $"T-{i},Opened,{day} 08:00:00,C-{i},{(i % 2 == 0 ? "phone" : "mail")},,\nT-{i},Survey answered,{day} 12:00:00,C-{i},{(i % 2 == 0 ? "phone" : "mail")},{(i % 3 == 0 ? 2 : 4)},{comment}\n");
        }

        var workspace = new TestWorkspace(_folder["desk"]);
        await workspace.ImportAsync(_folder.Write("desk.csv", csv.ToString()));
        return workspace;
    }
}
