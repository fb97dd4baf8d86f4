using System.Globalization;
using System.Text.Json;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary>R005: a surge on Monday from 8 to 11 is the peak by the clock that is asked for.</summary>
public sealed class ArrivalsTests : IAsyncLifetime, IDisposable
{
    private static readonly DateTime Monday = new(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    private TestWorkspace Workspace => new(_folder["workspace"]);

    public async ValueTask InitializeAsync() => await Workspace.ImportAsync(_folder.Write("surge.csv", Surge()));

    [Theory]
    [InlineData("UTC", "monday", 8)]
    [InlineData("Europe/Amsterdam", "monday", 9)]
    [InlineData("America/New_York", "monday", 3)]
    [InlineData("Pacific/Auckland", "monday", 21)]
    public async Task TheSurgeIsThePeakByTheClockOfTheZone(string zone, string day, int hour)
    {
        using var arrivals = await ArrivalsAsync("--zone", zone);

        arrivals.RootElement.GetProperty("zone").GetString().ShouldBe(zone);
        arrivals.RootElement.GetProperty("total").GetInt32().ShouldBe(Total);
        var cells = arrivals.RootElement.GetProperty("cells").EnumerateArray().ToList();
        cells.Sum(cell => cell.GetProperty("count").GetInt32()).ShouldBe(Total);
        cells.Where(cell => cell.GetProperty("isPeak").GetBoolean())
            .Select(cell => (cell.GetProperty("day").GetString(), cell.GetProperty("hour").GetInt32(), cell.GetProperty("count").GetInt32()))
            .ShouldBe([(day, hour, 35), (day, hour + 1, 35), (day, hour + 2, 35)]);
    }

    [Fact]
    public async Task TheZoneOfTheWorkspaceHoldsWithoutAnother()
    {
        await File.WriteAllTextAsync(Path.Combine(Workspace.Folder, "measures.json"), """{ "time-zone": "Europe/Amsterdam" }""", TestContext.Current.CancellationToken);

        using var arrivals = await ArrivalsAsync();

        arrivals.RootElement.GetProperty("zone").GetString().ShouldBe("Europe/Amsterdam");
    }

    // The tickets by phone are every fifth of each hour, all of them stay open; the others are closed after half an hour.
    [Fact]
    public async Task AFilterKeepsItsContactsAndTheirBacklog()
    {
        using var arrivals = await ArrivalsAsync("-f", "channel=phone");

        arrivals.RootElement.GetProperty("total").GetInt32().ShouldBe(Total / 5);
        var open = arrivals.RootElement.GetProperty("backlog").EnumerateArray().Select(level => level.GetProperty("open").GetInt32()).ToList();
        open.Count.ShouldBe(7);
        open[0].ShouldBe((240 + 75) / 5);
        open[^1].ShouldBe(Total / 5);
    }

    [Fact]
    public async Task APersonSeesTheTableWithThePeaksMarked()
    {
        var text = (await Workspace.RunAsync(["arrivals"])).Succeeded().Out;

        text.ShouldContain("1,755 contacts by weekday and hour, UTC");
        text.Split('\n').Single(line => line.StartsWith("  08:00", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["08:00", "35*", "10", "10", "10", "10", "10", "10"]);
        text.Split('\n').Single(line => line.StartsWith("  open at the end", StringComparison.Ordinal)).TrimEnd().ShouldEndWith("351");
    }

    [Fact]
    public async Task AnUnknownZoneIsRefusedWithTheWayOut() =>
        (await Workspace.RunAsync(["arrivals", "--zone", "Mars/Olympus"])).Error.ShouldContain("There is no time zone 'Mars/Olympus'");

    public void Dispose() => _folder.Dispose();

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private const int Total = (168 * 10) + (3 * 25);

    private async Task<JsonDocument> ArrivalsAsync(params string[] options) => JsonDocument.Parse((await Workspace.RunAsync(["arrivals", "--json", .. options])).Succeeded().Out);

    // Ten tickets in every hour of a week and 25 more on Monday from 8 to 11.
    private static string Surge()
    {
        var (text, ticket) = (new System.Text.StringBuilder("ticket_id,activity,timestamp,customer_id,channel\n"), 0);
        for (var hour = 0; hour < 168; hour++)
            for (var i = 0; i < (hour is >= 8 and < 11 ? 35 : 10); i++, ticket++)
            {
                var channel = ticket % 5 == 0 ? "phone" : "mail";
                text.Append(Row(ticket, "Opened", Monday.AddHours(hour).AddMinutes(i % 25), channel));
                if (channel != "phone") text.Append(Row(ticket, "Closed", Monday.AddHours(hour).AddMinutes(30 + (i % 25)), channel));
            }

        return text.ToString();
    }

    private static string Row(int ticket, string activity, DateTime time, string channel) =>
        string.Create(CultureInfo.InvariantCulture, $"T-{ticket:D6},{activity},{time:yyyy-MM-dd HH:mm:ss}Z,C-{ticket:D6},{channel}\n");
}
