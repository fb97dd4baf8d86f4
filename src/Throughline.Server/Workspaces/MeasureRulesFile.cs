using System.Globalization;
using System.Text.Json;
using Throughline.Journeys;
using Throughline.Journeys.Channels;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Costs;

namespace Throughline.Server.Workspaces;

/// <summary>Reads <c>measures.json</c>: windows, time zone, channel classes and cost rates. docs/costs.md says what may stand in it.</summary>
public static class MeasureRulesFile
{
    /// <summary>The file's name in a workspace.</summary>
    public const string Name = "measures.json";

    private static readonly JsonDocumentOptions Layout = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The rules of a file; the defaults where it does not exist.</summary>
    /// <exception cref="WorkspaceException">It is not JSON, or something in it is not allowed; everything that is wrong is listed.</exception>
    public static MeasureRules ReadOrDefault(string path)
    {
        if (!File.Exists(path)) return MeasureRules.Default;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Layout);
            return Read(path, document.RootElement);
        }
        catch (JsonException e)
        {
            throw new WorkspaceException(Problem.BadMapping, $"{path} is not valid JSON: {e.Message} Mend it, or delete it to measure by the defaults.", e);
        }
    }

    private static MeasureRules Read(string path, JsonElement root)
    {
        var problems = new List<string>();
        var section = new JsonSection(root, "", problems);
        section.Allow("repeat-window-hours", "self-service-window-hours", "change-window-hours", "before-window-days", "after-window-days", "article-outdated-days", "time-zone", "shift-hours", "agent-score", "owners", "channel-classes", "costs");
        var standard = MeasureRules.Default;
        var rules = new MeasureRules
        {
            RepeatWindow = section.Duration("repeat-window-hours", TimeSpan.FromHours(1)) ?? standard.RepeatWindow,
            SelfServiceWindow = section.Duration("self-service-window-hours", TimeSpan.FromHours(1)) ?? standard.SelfServiceWindow,
            ChangeWindow = section.Duration("change-window-hours", TimeSpan.FromHours(1)) ?? standard.ChangeWindow,
            BeforeWindow = section.Duration("before-window-days", TimeSpan.FromDays(1)) ?? standard.BeforeWindow,
            AfterWindow = section.Duration("after-window-days", TimeSpan.FromDays(1)) ?? standard.AfterWindow,
            OutdatedAfter = section.Duration("article-outdated-days", TimeSpan.FromDays(1)) ?? standard.OutdatedAfter,
            Zone = section.Parsed("time-zone", Zone, "an IANA name such as Europe/Amsterdam") ?? standard.Zone,
            Shifts = section.Parsed("shift-hours", Shifts, "hours at which shifts begin, ascending, such as \"06, 14, 22\"") ?? standard.Shifts,
            AgentScore = section.Parsed("agent-score", Rule, "journey or last-touch")?.Value ?? standard.AgentScore,
            Owners = section.Section("owners") is { } owners ? Owners(owners) : standard.Owners,
            Channels = section.Section("channel-classes") is { } classes ? Channels(classes) : standard.Channels,
            Costs = section.Section("costs") is { } costs ? Costs(costs) : standard.Costs,
        };
        if (problems.Count == 0) return rules;
        throw new WorkspaceException(Problem.BadMapping, $"{path} cannot be used. Mend {(problems.Count == 1 ? "this" : $"these {problems.Count}")}:\n" + string.Join('\n', problems.Select(problem => "  " + problem)));
    }

    private static TimeZoneInfo? Zone(string text) => TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone) ? zone : null;

    private static List<HoursOfDay>? Shifts(string text)
    {
        var begins = text.Split(',', StringSplitOptions.TrimEntries)
            .Select(hour => int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read <= 23 ? read : -1).ToList();
        if (begins.Count < 2 || begins.Contains(-1) || !begins.SequenceEqual(begins.Distinct().Order())) return null;
        return [.. begins.Select((begin, shift) => new HoursOfDay(begin, begins[(shift + 1) % begins.Count]))];
    }

    private static KnownRule? Rule(string text) => text switch
    {
        "journey" => new KnownRule(AgentScoreRule.Journey),
        "last-touch" => new KnownRule(AgentScoreRule.LastTouch),
        _ => null,
    };

    private static Dictionary<string, string> Owners(JsonSection section)
    {
        section.Allow([.. MetricCatalogue.Definitions.Select(definition => definition.Id)]);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var metric in section.Names)
            if (section.Parsed(metric, text => text.Length is > 0 and <= 100 ? text : null, "a role of at most 100 letters, such as Head of service") is { } owner) owners[metric] = owner;
        return owners;
    }

    private static ChannelClasses Channels(JsonSection section)
    {
        var set = new Dictionary<string, ChannelClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var channel in section.Names)
            if (section.Parsed(channel, Class, "digital, ivr or assisted") is { } @class) set[channel] = @class.Value;
        return new ChannelClasses(set);
    }

    private static KnownClass? Class(string text) => text switch
    {
        "digital" => new KnownClass(ChannelClass.Digital),
        "ivr" => new KnownClass(ChannelClass.Ivr),
        "assisted" => new KnownClass(ChannelClass.Assisted),
        _ => null,
    };

    private static CostRates Costs(JsonSection section)
    {
        section.Allow("currency", "assisted-contact", "agent-minute", "further-channel", "channels");
        var channels = new Dictionary<string, CostRate>(StringComparer.OrdinalIgnoreCase);
        if (section.Section("channels") is { } byChannel)
            foreach (var channel in byChannel.Names)
                if (Rate(byChannel, channel) is { } rate) channels[channel] = rate;
        return new CostRates
        {
            Currency = section.Parsed("currency", text => text.Length == 3 && text.All(char.IsAsciiLetterUpper) ? text : null, "an ISO 4217 code such as EUR") ?? CostRates.Default.Currency,
            AssistedContact = Rate(section, "assisted-contact"),
            AgentMinute = Rate(section, "agent-minute"),
            FurtherChannel = Rate(section, "further-channel"),
            Channels = channels,
        };
    }

    private static CostRate? Rate(JsonSection parent, string name)
    {
        if (parent.Section(name) is not { } section) return null;
        section.Allow("amount", "source", "date");
        var date = section.Parsed("date", Day, "a day such as 2026-01-31");
        if (section.Amount("amount") is not { } amount || section.Required("source", "where the figure is from") is not { } source) return null;
        return new CostRate(amount, source, date?.Value, RateOrigin.Own);
    }

    private static KnownDay? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new KnownDay(day) : null;

    private sealed record KnownClass(ChannelClass Value);

    private sealed record KnownRule(AgentScoreRule Value);

    private sealed record KnownDay(DateOnly Value);
}
