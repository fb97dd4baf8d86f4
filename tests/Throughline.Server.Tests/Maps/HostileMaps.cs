using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Patterns;
using Throughline.Office.Maps;

namespace Throughline.Server.Tests.Maps;

/// <summary>Sound maps with every field that there is, whose texts are what breaks careless writers.</summary>
internal static class HostileMaps
{
    private static readonly string[] Texts =
    [
        "null", "yes", "No", "~", "90", "1e3", "0x1F", "2026-05-31", "true", ".inf", "- a", "# b", "a # b", "key: value", "a: b: c", "'single'", "\"double\"", "“typographic”", "  leading", "trailing ", "\ttab",
        "two\nlines", "two\n\nparagraphs\n", "ends with a line\n", " leading\n  and more", "CR\r\nLF", "lone\rCR", "a;b", "a\\;b", "\\", ";", "=1+1", "@cmd", "-1+2", "'=1", "＝1", "naïve Zürich", "日本語", "😀 emoji", "👩‍👩‍👧", "\u2028line", "\u0085next", "\uFEFFmark",
        "{braces}", "[brackets]", "&anchor", "*alias", "!tag", "%directive", "`tick`", "|", ">", "? key", "a, b", "a,b", "---", "...", "\u0001control", "\u00A0nbsp", "<b>&amp;</b>", "y", "on", "Ends:", ":starts", "plain words", "Writes again",
    ];

    /// <summary>The map of a number.</summary>
    public static DrawnMap Of(int seed)
    {
        var random = new Random(seed);
        var ids = Enumerable.Range(0, random.Next(1, 12)).Select(i => i % 3 == 0 ? $"s{i}" : $"{Line(random)}{i}").ToList();
        var phases = Enumerable.Range(0, random.Next(1, 4)).Select(i => new List<Step>()).ToList();
        foreach (var id in ids) phases[random.Next(phases.Count)].Add(Step(random, id));
        foreach (var steps in phases) Align(random, steps);
        var map = new JourneyMap(Line(random) + "m", Text(random), random.Next(2) == 0 ? null : new JourneyScope("topic", Some(random, Text), random.Next(2) == 0) { Where = random.Next(2) == 0 ? null : "priority=" + Uri.EscapeDataString(Text(random)) }, [.. phases.Select((steps, i) => new Phase($"{Text(random)}{i}", steps))])
        {
            Paths = [.. Enumerable.Range(0, random.Next(3)).Select(i => new MapPath($"p{i}", Text(random), (PathKind)random.Next(2), [.. ids.Take(random.Next(1, 4)).Select((id, at) => new PathStep(id, random.Next(2) == 0, random.Next(2) == 0) { BackTo = at > 0 && random.Next(2) == 0 ? ids[0] : null })]))],
        };
        return new DrawnMap(map)
        {
            Owner = Perhaps(random),
            Deputy = Perhaps(random),
            ReviewDays = random.Next(2) == 0 ? null : random.Next(1, 400),
            LastReview = random.Next(2) == 0 ? null : new MapReview(new DateOnly(2026, 1, 1).AddDays(random.Next(300)), Text(random)) { Session = Perhaps(random) },
            IsPublished = random.Next(3) switch { 0 => null, 1 => true, _ => false },
            Personas = random.Next(2) == 0 ? [] : Some(random, Text),
            Parent = random.Next(2) == 0 ? null : "parent of " + Text(random),
            LaunchOn = random.Next(2) == 0 ? null : new DateOnly(2026, 1, 1).AddDays(random.Next(900)),
        };
    }

    private static Step Step(Random random, string id) => new(id, Text(random), (Lane)random.Next(2), (StepKind)random.Next(2), Binding(random))
    {
        Service = random.Next(3) == 0 ? new StepService(Some(random, Text), random.Next(2) == 0 ? "resolve" : null, Perhaps(random)) : null,
        Marks = [.. Enum.GetValues<MarkKind>().Where(_ => random.Next(3) == 0).Select(kind => Mark(random, kind))],
        Verbatims = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Verbatim(Text(random), Perhaps(random), DateTimeOffset.UnixEpoch.AddSeconds(random.Next()), Text(random)) { Session = Perhaps(random) })],
    };

    private static void Align(Random random, List<Step> steps)
    {
        var customer = steps.Where(step => step.Lane == Lane.Customer).Select(step => step.Id).ToList();
        for (var i = 0; i < steps.Count && customer.Count > 0; i++)
            if (steps[i].Lane == Lane.Agent && random.Next(2) == 0) steps[i] = steps[i] with { Alongside = customer[random.Next(customer.Count)] };
    }

    private static StepMark Mark(Random random, MarkKind kind) => new(kind, random.Next(2) == 0 ? "" : Text(random))
    {
        Session = Perhaps(random),
        Delivered = kind == MarkKind.QuickWin && random.Next(2) == 0 ? new MarkDelivery(new DateOnly(2026, 1, 1).AddDays(random.Next(300)), Text(random)) : null,
    };

    private static StepBinding? Binding(Random random) => random.Next(3) switch
    {
        0 => null,
        1 => new StepBinding(null, PatternCatalogue.All[random.Next(PatternCatalogue.All.Count)].Name),
        _ => new StepBinding(random.Next(2) == 0 ? [EventTypes.TicketCreated] : Some(random, Text), null),
    };

    private static string[] Some(Random random, Func<Random, string> text) => [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => text(random))];

    private static string? Perhaps(Random random) => random.Next(2) == 0 ? null : Text(random);

    private static string Text(Random random) => random.Next(3) == 0 ? Texts[random.Next(Texts.Length)] + Texts[random.Next(Texts.Length)] : Texts[random.Next(Texts.Length)];

    private static string Line(Random random) => new([.. Text(random).Where(c => !char.IsControl(c))]);
}
