using Throughline.Journeys;
using Throughline.Journeys.Clocks;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

public sealed class ClockPolicyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clocks-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_example_of_the_documentation_is_read_as_it_says()
    {
        var policy = ClockPolicyYaml.Read(ExampleOfTheDocumentation(), "clocks.yaml");

        policy.Calendars.Select(calendar => (calendar.Name, calendar.Zone)).ShouldBe([("office", "Europe/Berlin"), ("late-shift", "Europe/Berlin")]);
        var office = policy.Calendars[0];
        office.HoursOf(new DateOnly(2026, 12, 23)).ShouldBe([new WorkingInterval(480, 720), new WorkingInterval(780, 1020)]);
        office.HoursOf(new DateOnly(2026, 12, 24)).ShouldBe([new WorkingInterval(480, 720)]);
        office.HoursOf(new DateOnly(2026, 12, 25)).ShouldBeEmpty();
        office.HoursOf(new DateOnly(2026, 12, 26)).ShouldBeEmpty("a Saturday");
        policy.Calendars[1].HoursOf(new DateOnly(2026, 12, 26)).ShouldBe([new WorkingInterval(0, 120), new WorkingInterval(1080, 1440)]);

        policy.RuleOf(ClockId.Respond).ShouldBe(new ClockRule(ClockId.Respond) { Calendar = "office" });
        policy.RuleOf(ClockId.NextUpdate).ShouldBe(new ClockRule(ClockId.NextUpdate) { Deadlines = DeadlineOrigin.Targets });
        policy.RuleOf(ClockId.Resolve).ShouldBe(new ClockRule(ClockId.Resolve) { Calendar = "office", PausedBy = PausedBy.ServiceLevel | PausedBy.WaitingForCustomer });
        policy.RuleOf(ClockId.Restore).PausedBy.ShouldBe(PausedBy.Everything, "as without a policy");
        policy.Targets.Count.ShouldBe(6);
        policy.Targets[2].ShouldBe(new ClockTarget(ClockId.Respond, "P1", "*", 30) { Calendar = "always" });
        policy.Targets[5].ShouldBe(new ClockTarget(ClockId.Resolve, "P2", "Device", 480));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing said\n")]
    [InlineData("near-miss-minutes: 15")]
    public void What_a_policy_leaves_out_is_as_usual(string yaml)
    {
        var policy = ClockPolicyYaml.Read(yaml, "clocks.yaml");

        policy.Targets.ShouldBe([new ClockTarget(ClockId.Acknowledge, "P1", "*", 40)]);
        (policy.NearMiss, policy.RiskMargin).ShouldBe((TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(15)));
        ClockCatalogue.All.ShouldAllBe(clock => policy.RuleOf(clock.Id) == clock.Rule);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        const string Yaml = """
            near-mis-minutes: 15
            risk-minutes: -3
            calendars:
              office:
                zone: Europe/Atlantis
                week:
                  monday-friday: 08:00-12:00, 11:00-17:00
                  friday: 08:00-25:00
                  funday: closed
                special-days:
                  24.12.2026: closed
              empty:
                week:
                  monday: closed
              always:
                week:
                  monday: 08:00-09:00
            clocks:
              respond:
                calendar: offfice
                pauses: [weekends]
                deadlines: sometimes
              answer: {}
            targets:
              - { clock: respond, minutes: soon }
              - { clock: resolve, priority: P1, minutes: 60 }
              - { clock: resolve, priority: p1, minutes: 90 }
              - { priority: P1 }
              - 7
            """;

        var message = Should.Throw<WorkspaceException>(() => ClockPolicyYaml.Read(Yaml, "clocks.yaml")).Message;

        message.Split('\n')[..^1].ShouldBe(
        [
            "clocks.yaml, line 1: near-mis-minutes is unknown; allowed: near-miss-minutes, risk-minutes, calendars, clocks, targets.",
            "clocks.yaml, line 2: risk-minutes is \"-3\"; allowed: a whole number from 0 to 10080.",
            "clocks.yaml, line 5: calendars.office.zone is \"Europe/Atlantis\"; allowed: an IANA time zone such as Europe/Berlin, or UTC.",
            "clocks.yaml, line 7: calendars.office.week.monday-friday is \"08:00-12:00, 11:00-17:00\"; allowed: closed, or hours in order that do not overlap, e.g. 08:00-12:00, 13:00-17:00; the last may end at 24:00.",
            "clocks.yaml, line 8: calendars.office.week.friday is a day that is there already; allowed: monday to sunday, a range such as monday-friday, or every-day; each day once.",
            "clocks.yaml, line 8: calendars.office.week.friday is \"08:00-25:00\"; allowed: closed, or hours in order that do not overlap, e.g. 08:00-12:00, 13:00-17:00; the last may end at 24:00.",
            "clocks.yaml, line 9: calendars.office.week.funday is no day; allowed: monday to sunday, a range such as monday-friday, or every-day; each day once.",
            "clocks.yaml, line 11: calendars.office.special-days.24.12.2026 is no date; allowed: a date such as 2026-12-24.",
            "clocks.yaml, line 14: calendars.empty.week is without any hours; allowed: at least one day with hours.",
            "clocks.yaml, line 16: calendars.always is built in; allowed: another name; always means every hour of every day.",
            "clocks.yaml, line 20: clocks.respond.calendar is \"offfice\"; allowed: a calendar of this file: always, empty, office.",
            "clocks.yaml, line 21: clocks.respond.pauses is \"weekends\"; allowed: a list of sla-paused, waiting-for-customer, waiting-for-third-party.",
            "clocks.yaml, line 22: clocks.respond.deadlines is \"sometimes\"; allowed: none, source, targets, source-else-targets.",
            "clocks.yaml, line 23: clocks.answer is unknown; allowed: acknowledge, respond, next-update, restore, resolve.",
            "clocks.yaml, line 25: targets[1].minutes is \"soon\"; allowed: a whole number from 1 to 527040.",
            "clocks.yaml, line 27: targets[3].minutes is a second target for the same clock, priority and topic; allowed: one for each.",
            "clocks.yaml, line 28: targets[4].clock is missing; allowed: acknowledge, respond, next-update, restore, resolve.",
            "clocks.yaml, line 28: targets[4].minutes is missing; allowed: a whole number from 1 to 527040.",
            "clocks.yaml, line 29: targets[5] is \"7\"; allowed: fields with values.",
        ]);
    }

    [Theory]
    [InlineData("calendars: [", "this is no YAML")]
    [InlineData("- a list", "fields with values")]
    [InlineData("risk-minutes: 1\nrisk-minutes: 2", "line 2")]
    public void What_is_no_policy_at_all_is_said_so(string yaml, string says) =>
        Should.Throw<WorkspaceException>(() => ClockPolicyYaml.Read(yaml, "clocks.yaml")).Message.ShouldContain(says);

    [Fact]
    public void A_workspace_has_the_policy_that_lies_in_its_folder()
    {
        var workspace = Workspace.OpenOrCreate(_folder.FullName, TimeProvider.System);

        workspace.Clocks().ShouldBeSameAs(ClockPolicy.Default);
        File.WriteAllText(Path.Combine(_folder.FullName, "clocks.yaml"), "risk-minutes: 30");
        workspace.Clocks().RiskMargin.ShouldBe(TimeSpan.FromMinutes(30));
        File.WriteAllText(Path.Combine(_folder.FullName, "clocks.yaml"), "risk-minutes: half an hour");
        Should.Throw<WorkspaceException>(workspace.Clocks).Message.ShouldContain(Path.Combine(_folder.FullName, "clocks.yaml") + ", line 1: risk-minutes is \"half an hour\"");
    }

    private static string ExampleOfTheDocumentation()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent!;
        var page = File.ReadAllText(Path.Combine(folder.FullName, "docs", "clocks.md"));
        return page.Split("```yaml\n")[1].Split("```")[0];
    }
}
