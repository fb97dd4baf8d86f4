using Throughline.Journeys;
using Throughline.Journeys.Clocks;
using Throughline.Server.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Throughline.Server.Workspaces;

/// <summary>Reads a clock policy strictly, and says everything that is wrong with it at once.</summary>
internal sealed class ClockPolicyReader(string fileName)
{
    private const int MostMargin = 7 * WorkingInterval.DayMinutes;

    private static readonly string ClockNames = string.Join(", ", ClockCatalogue.All.Select(clock => clock.Name));

    private static readonly Dictionary<string, PausedBy> Pauses = new(StringComparer.Ordinal)
    {
        ["sla-paused"] = PausedBy.ServiceLevel,
        ["waiting-for-customer"] = PausedBy.WaitingForCustomer,
        ["waiting-for-third-party"] = PausedBy.WaitingForThirdParty,
    };

    private static readonly Dictionary<string, DeadlineOrigin> Origins = new(StringComparer.Ordinal)
    {
        ["none"] = DeadlineOrigin.None,
        ["source"] = DeadlineOrigin.Source,
        ["targets"] = DeadlineOrigin.Targets,
        ["source-else-targets"] = DeadlineOrigin.SourceElseTargets,
    };

    private readonly YamlProblems _problems = new(fileName, "docs/clocks.md");
    private HashSet<string> _calendars = [];

    /// <summary>The policy of a text; what it does not say is as in <see cref="ClockPolicy.Default"/>.</summary>
    /// <exception cref="WorkspaceException">It is no policy; the message lists every problem with line, field, value and what is allowed.</exception>
    public ClockPolicy Read(string yaml)
    {
        var policy = Root(yaml) is { } root ? Policy(root) : ClockPolicy.Default;
        _problems.ThrowIfAny();
        return policy;
    }

    private PolicySection? Root(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0 ? null : PolicySection.Of(_problems, "", stream.Documents[0].RootNode);
        }
        catch (YamlException e)
        {
            throw new WorkspaceException(Problem.BadMapping, $"{fileName}, line {e.Start.Line}: this is no YAML: {e.Message}", e);
        }
    }

    private ClockPolicy Policy(PolicySection root)
    {
        root.Allow("near-miss-minutes", "risk-minutes", "calendars", "clocks", "targets");
        var calendars = Calendars(root);
        _calendars = [CalendarDefinition.AlwaysName, .. calendars.Select(calendar => calendar.Name)];
        return new ClockPolicy
        {
            NearMiss = Minutes(root, "near-miss-minutes") ?? ClockPolicy.Default.NearMiss,
            RiskMargin = Minutes(root, "risk-minutes") ?? ClockPolicy.Default.RiskMargin,
            Calendars = calendars,
            Rules = Rules(root),
            Targets = Targets(root) ?? ClockPolicy.Default.Targets,
        };
    }

    private static TimeSpan? Minutes(PolicySection root, string field) => root.Whole(field, 0, MostMargin) is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    private static List<CalendarDefinition> Calendars(PolicySection root)
    {
        if (root.Section("calendars") is not { } section) return [];
        if (section.Fields.Contains(CalendarDefinition.AlwaysName)) section.Refuse(CalendarDefinition.AlwaysName, "built in", "another name; always means every hour of every day");
        return [.. section.Fields.Select(name => (name, part: section.Section(name))).Where(pair => pair.part is not null).Select(pair => CalendarReader.Read(pair.name, pair.part!))];
    }

    private List<ClockRule> Rules(PolicySection root)
    {
        if (root.Section("clocks") is not { } section) return [];
        section.Allow([.. ClockCatalogue.All.Select(clock => clock.Name)]);
        return
        [
            .. ClockCatalogue.All.Where(clock => section.Fields.Contains(clock.Name))
                .Select(clock => (clock, part: section.Section(clock.Name)))
                .Where(pair => pair.part is not null)
                .Select(pair => Rule(pair.clock.Rule, pair.part!)),
        ];
    }

    private ClockRule Rule(ClockRule usual, PolicySection section)
    {
        section.Allow("calendar", "pauses", "deadlines", "pauses-move-source-deadlines");
        return new ClockRule(usual.Clock)
        {
            Calendar = Calendar(section) ?? usual.Calendar,
            PausedBy = section.Values("pauses", text => Choice(Pauses, text), "a list of " + string.Join(", ", Pauses.Keys))?.Aggregate(PausedBy.Nothing, (all, one) => all | one) ?? usual.PausedBy,
            Deadlines = section.Value("deadlines", text => Choice(Origins, text), string.Join(", ", Origins.Keys)) ?? usual.Deadlines,
            PausesMoveSourceDeadlines = section.Flag("pauses-move-source-deadlines") ?? usual.PausesMoveSourceDeadlines,
        };
    }

    private List<ClockTarget>? Targets(PolicySection root)
    {
        if (root.Items("targets") is not { } items) return null;
        var targets = new List<ClockTarget>();
        foreach (var item in items)
        {
            if (Target(item) is not { } target) continue;
            if (targets.Any(other => IsSame(other, target))) item.Refuse("minutes", "a second target for the same clock, priority and topic", "one for each");
            targets.Add(target);
        }

        return targets;
    }

    private ClockTarget? Target(PolicySection section)
    {
        section.Allow("clock", "priority", "topic", "minutes", "calendar");
        var clock = section.Parsed("clock", ClockCatalogue.Find, ClockNames);
        var minutes = section.Whole("minutes", 1, ClockTarget.MostMinutes);
        foreach (var field in new[] { "clock", "minutes" })
            if (!section.Fields.Contains(field)) section.Refuse(field, "missing", field == "clock" ? ClockNames : $"a whole number from 1 to {ClockTarget.MostMinutes}");
        var calendar = Calendar(section);
        if (clock is null || minutes is null) return null;
        return new ClockTarget(clock.Id, section.Text("priority") ?? ClockTarget.Any, section.Text("topic") ?? ClockTarget.Any, minutes.Value) { Calendar = calendar };
    }

    private string? Calendar(PolicySection section) =>
        section.Parsed("calendar", name => _calendars.Contains(name) ? name : null, "a calendar of this file: " + string.Join(", ", _calendars.Order(StringComparer.Ordinal)));

    private static bool IsSame(ClockTarget one, ClockTarget other) =>
        one.Clock == other.Clock
        && one.Priority.Equals(other.Priority, StringComparison.OrdinalIgnoreCase)
        && one.Topic.Equals(other.Topic, StringComparison.OrdinalIgnoreCase);

    private static T? Choice<T>(Dictionary<string, T> choices, string text)
        where T : struct => choices.TryGetValue(text, out var value) ? value : null;
}
