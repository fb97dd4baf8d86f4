using System.Text.Json;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Identity;

/// <summary>Defects planted in small exports; each is found, and counted right.</summary>
public sealed class PlantedDefectsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    // R108
    [Fact]
    public async Task EveryPlantedDefectIsFoundAndCounted()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await workspace.ImportAsync(Write(
            "desk.csv",
            "event_id,occurred_at,activity,ticket_id,requester_email,agent,channel",
            "1,2026-03-02T09:00:00+01:00,ticket.created,T1,anna@x.example,,portal",
            "2,2026-03-02T09:30:00+01:00,ticket.replied,T1,anna@x.example,agent 1,mail",
            // The same again under another id: a duplicate.
            "3,2026-03-02T09:30:00+01:00,ticket.replied,T1,anna@x.example,agent 1,mail",
            // The same row again; its ids are no ids any more, so it is a duplicate as well.
            "2,2026-03-02T09:30:00+01:00,ticket.replied,T1,anna@x.example,agent 1,mail",
            // Resolved before it was created.
            "4,2026-03-03T08:00:00+01:00,ticket.resolved,T2,ben@x.example,agent 1,phone",
            "5,2026-03-03T09:00:00+01:00,ticket.created,T2,ben@x.example,,phone",
            // No customer; an agent's event without agent; no channel; another zone.
            "6,2026-03-04T09:00:00+01:00,ticket.created,T3,,,ivr menu",
            "7,2026-03-04T10:00:00+01:00,ticket.replied,T3,cleo@x.example,,mail",
            "8,2026-03-04T10:30:00+09:00,ticket.created,T4,dora@x.example,agent 1,",
            // No ticket; an unknown channel.
            "9,2026-03-05T10:30:00+01:00,portal.visited,,dora@x.example,,carrier pigeon",
            // In the future.
            "10,2999-03-05T10:30:00+01:00,ticket.created,T5,dora@x.example,,portal",
            // No time that can be read.
            "11,some day,ticket.created,T6,dora@x.example,,portal"));

        using var quality = JsonDocument.Parse((await workspace.RunAsync(["quality", "--json"])).Succeeded().Out);

        var desk = quality.RootElement.GetProperty("sources").EnumerateArray().ShouldHaveSingleItem();
        Counts(desk).ShouldBe(new Dictionary<string, long>
        {
            ["events"] = 11,
            ["duplicates"] = 2,
            ["repeatedIds"] = 0,
            ["withoutCustomer"] = 1,
            ["withoutTicket"] = 1,
            ["withoutAgent"] = 1,
            ["withoutChannel"] = 1,
            ["outOfOrder"] = 1,
            ["inTheFuture"] = 1,
            ["otherOffset"] = 1,
            ["unclassifiedChannel"] = 1,
        });
        desk.GetProperty("setAside").EnumerateArray().ShouldHaveSingleItem().GetProperty("rows").GetInt64().ShouldBe(1);
        quality.RootElement.GetProperty("unclassifiedChannels").EnumerateArray().ShouldHaveSingleItem().GetProperty("channel").GetString().ShouldBe("carrier pigeon");
    }

    // R089: cases with one, two and three families, and why the others do not meet; R109: what a channel has and what it lacks, and how fresh it is.
    [Fact]
    public async Task TheFamiliesMeetOnCustomerAndCaseAndGapsSayWhy()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await workspace.ImportAsync(
            Write(
                "tickets.csv",
                "occurred_at,activity,ticket_id,requester_email,channel,category",
                "2026-03-02T09:00:00Z,ticket.created,T1,anna@x.example,portal,access",
                "2026-03-02T10:00:00Z,ticket.resolved,T1,anna@x.example,mail,access",
                "2026-03-02T11:00:00Z,ticket.created,T2,ben@x.example,portal,access"),
            Write(
                "surveys.csv",
                "occurred_at,activity,ticket_id,requester_email,survey,score,category",
                "2026-03-02T12:00:00Z,survey.answered,T1,anna@x.example,csat,5,access",
                "2026-03-02T12:00:00Z,survey.answered,T9,zoe@x.example,csat,2,access",
                "2026-03-02T13:00:00Z,survey.answered,T2,yan@x.example,csat,1,access"),
            Write(
                "contacts.csv",
                "occurred_at,activity,ticket_id,requester_email,channel,category",
                "2026-03-02T08:50:00Z,contact.started,T1,anna@x.example,phone,access",
                "2026-03-02T08:50:00Z,contact.started,,walter@x.example,phone,printing"));

        using var quality = JsonDocument.Parse((await workspace.RunAsync(["quality", "--json"])).Succeeded().Out);

        var families = quality.RootElement.GetProperty("families");
        (families.GetProperty("one").GetInt32(), families.GetProperty("two").GetInt32(), families.GetProperty("three").GetInt32()).ShouldBe((4, 0, 1));
        families.GetProperty("missing").EnumerateArray()
            .Select(gap => $"{gap.GetProperty("family").GetString()} {gap.GetProperty("reason").GetString()} {gap.GetProperty("instances").GetInt32()}")
            .ShouldBe(["voice ticket-of-another-customer 1", "voice unknown-ticket 1", "interaction unknown-customer 1"]);
        var phone = quality.RootElement.GetProperty("catalogue").EnumerateArray().Single(entry => entry.GetProperty("channel").GetString() == "phone");
        (phone.GetProperty("class").GetString(), phone.GetProperty("interaction").GetInt64(), phone.GetProperty("operational").GetInt64(), phone.GetProperty("voice").GetInt64()).ShouldBe(("assisted", 2, 0, 0));
        phone.GetProperty("last").GetDateTimeOffset().ShouldBe(new DateTimeOffset(2026, 3, 2, 8, 50, 0, TimeSpan.Zero));
        phone.GetProperty("freshnessSeconds").GetDouble().ShouldBePositive();
    }

    [Fact]
    public async Task AnEmptyWorkspaceSaysSo()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        Directory.CreateDirectory(workspace.Folder);
        await File.WriteAllTextAsync(Path.Combine(workspace.Folder, "settings.json"), """{ "version": 1 }""", TestContext.Current.CancellationToken);

        (await workspace.RunAsync(["quality"])).Succeeded().Out.ShouldContain("Nothing has been imported yet");
        (await workspace.RunAsync(["identity", "review"])).Succeeded().Out.ShouldContain("Nothing waits for a decision.");
        (await workspace.RunAsync(["identity", "decisions"])).Succeeded().Out.ShouldContain("Nobody has decided anything");
        (await workspace.RunAsync(["identity"])).Succeeded().Out.ShouldContain("No source names an identifier");
    }

    public void Dispose() => _folder.Dispose();

    private static Dictionary<string, long> Counts(JsonElement source) => source.EnumerateObject()
        .Where(property => property.Value.ValueKind == JsonValueKind.Number)
        .ToDictionary(property => property.Name, property => property.Value.GetInt64());

    private string Write(string name, params string[] lines)
    {
        File.WriteAllLines(_folder[name], lines);
        return _folder[name];
    }
}
