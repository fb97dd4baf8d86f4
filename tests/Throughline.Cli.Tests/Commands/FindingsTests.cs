using System.Text.Json;
using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary>What hurts, by the command.</summary>
public sealed class FindingsTests : IDisposable
{
    private const string Rates = """{ "costs": { "currency": "EUR", "assisted-contact": { "amount": 6.10, "source": "own books" } } }""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    [Trait("Category", "slow")]
    public async Task TheDemoShowsItsHarmsWithTheirPrices()
    {
        var workspace = new TestWorkspace(_folder["demo"]);
        (await workspace.RunAsync(["demo", "--seed", "1", "--no-serve"])).Succeeded();
        await File.WriteAllTextAsync(Path.Combine(workspace.Folder, "measures.json"), Rates, TestContext.Current.CancellationToken);

        var text = (await workspace.RunAsync(["findings", "--json"])).Succeeded().Out;

        ContractJson.Properties(text, 0).ShouldBe("id detector statement journey phase segment effect low high n since costPerMonth currency q");
        var findings = ContractJson.Read<IReadOnlyList<FindingJson>>(text);
        findings.Select(finding => finding.Detector).ShouldContain("silent-after-acknowledgement");
        findings.ShouldAllBe(finding => finding.Low < finding.Effect && finding.Effect < finding.High && finding.Q <= 0.05);
        findings.Where(finding => finding.CostPerMonth is not null).ShouldNotBeEmpty();
        findings.ShouldAllBe(finding => (finding.CostPerMonth == null) == (finding.Currency == null));
        (await workspace.RunAsync(["findings", "--json"])).Out.ShouldBe(text);
        (await workspace.RunAsync(["findings"])).Succeeded().Out.ShouldContain(findings[0].Statement);
        (await workspace.RunAsync(["findings", "--top", "3"])).Succeeded().Out.Split('\n').Count(line => line.Contains("SLA met in", StringComparison.Ordinal)).ShouldBe(3);
        ContractJson.Properties((await workspace.RunAsync(["findings", "--top", "3", "--json"])).Succeeded().Out, 0).ShouldBe("id detector statement journey phase alsoSeenAs struck level elsewhere costPerMonth currency slaMet");
        await ShouldFindTheSameInAFilterAsync(workspace, findings);
        await ShouldOpenWhomItStrikesAsync(workspace, findings.Single(finding => finding.Detector == "silent-after-acknowledgement"));
        await ShouldSayWhatGoesWithAsync(workspace, findings.Single(finding => finding.Detector == "risk-without-word"));
        (await workspace.RunAsync(["findings", "--as-of", "2000-01-01", "--json"])).Succeeded().Out.Trim().ShouldBe("[]", "nothing was known then");
    }

    [Fact]
    public async Task ALogWithoutHarmsHasAnEmptyList()
    {
        var workspace = new TestWorkspace(_folder["desk"]);
        await workspace.ImportAsync(_folder.Write("desk.csv", DeskLog.Csv(DeskLog.Rows(seed: 1, rows: 60, ties: false))));

        (await workspace.RunAsync(["findings", "--json"])).Succeeded().Out.Trim().ShouldBe("[]");
        (await workspace.RunAsync(["findings"])).Succeeded().Out.ShouldStartWith("Nothing was found.");
    }

    [Fact]
    public async Task AJourneyThatThereIsNotIsSaidSo()
    {
        var workspace = new TestWorkspace(_folder["desk"]);
        await workspace.ImportAsync(_folder.Write("desk.csv", DeskLog.Csv(DeskLog.Rows(seed: 1, rows: 60, ties: false))));

        var result = await workspace.RunAsync(["findings", "-j", "nowhere"]);

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("nowhere");
    }

    [Fact]
    public async Task AFindingThatThereIsNotIsSaidSo()
    {
        var workspace = new TestWorkspace(_folder["desk"]);
        await workspace.ImportAsync(_folder.Write("desk.csv", DeskLog.Csv(DeskLog.Rows(seed: 1, rows: 60, ties: false))));

        var result = await workspace.RunAsync(["findings", "--why", "12345678"]);

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("There is no finding '12345678': nothing was found.");
    }

    public void Dispose() => _folder.Dispose();

    // The command that is printed lists those whom it strikes, and nobody else of the place.
    private static async Task ShouldOpenWhomItStrikesAsync(TestWorkspace workspace, FindingJson finding)
    {
        var command = $"throughline cases --finding {finding.Id}";
        (await workspace.RunAsync(["findings"])).Out.ShouldContain(command);

        using var struck = JsonDocument.Parse((await workspace.RunAsync([.. command.Split(' ').Skip(1), "--json"])).Succeeded().Out);
        using var level = JsonDocument.Parse((await workspace.RunAsync(["cases", $"finding-{finding.Detector}", "--part", finding.Id, "--json"])).Succeeded().Out);
        var share = level.RootElement.GetProperty("figure").GetProperty("value").GetDouble();

        level.RootElement.GetProperty("figure").GetProperty("n").GetInt64().ShouldBe(finding.N);
        ((double)struck.RootElement.GetProperty("total").GetInt64() / finding.N).ShouldBe(share, 1e-9);

        var unnamed = await workspace.RunAsync(["cases", "article-solved"]);
        unnamed.ExitCode.ShouldBe(3);
        unnamed.Error.ShouldContain("say which with --part. Parts: KB-101, KB-114");
        (await workspace.RunAsync(["cases", "article-solved", "--part", "KB-114"])).Succeeded().Out.Split('\n')[3].ShouldEndWith("no", Case.Sensitive, "who was not helped comes first");
    }

    private static async Task ShouldSayWhatGoesWithAsync(TestWorkspace workspace, FindingJson finding)
    {
        var text = (await workspace.RunAsync(["findings", "--why", finding.Id[..8], "--json"])).Succeeded().Out;

        var causes = ContractJson.Read<CausesJson>(text);
        causes.Id.ShouldBe(finding.Id);
        causes.GoesWith.Select(cause => cause.Rule).ShouldContain("configuration item vpn-gw-2");
        causes.GoesWith.ShouldAllBe(cause => cause.With > cause.Without && cause.Q <= 0.05);
        var printed = (await workspace.RunAsync(["findings", "--why", finding.Id])).Succeeded().Out;
        printed.ShouldContain("configuration item vpn-gw-2: 100 %");
        printed.ShouldContain("What was different for those who were spared");
    }

    // The id is of the place, not of the numbers: a filter that leaves the place whole does not change it.
    private static async Task ShouldFindTheSameInAFilterAsync(TestWorkspace workspace, IReadOnlyList<FindingJson> findings)
    {
        var filtered = ContractJson.Read<IReadOnlyList<FindingJson>>((await workspace.RunAsync(["findings", "-f", "topic!=Outage", "--json"])).Succeeded().Out);

        filtered.Single(finding => finding.Detector == "ping-pong").Id.ShouldBe(findings.Single(finding => finding.Detector == "ping-pong").Id);
    }
}
