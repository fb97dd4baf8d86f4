using Throughline.Journeys.Events;

namespace Throughline.Journeys.Clocks;

/// <summary>One clock as a policy wants it, with the policy's words turned into the log's codes.</summary>
internal sealed class ClockSetting
{
    private const long Minute = 60_000_000;
    private readonly Row[] _rows;
    private readonly ClockTerms _otherwise;

    private ClockSetting(ClockDefinition definition, ClockRule rule, ClockPolicy policy, Row[] rows, ClockTerms otherwise)
    {
        (Definition, Rule, _rows, _otherwise) = (definition, rule, rows, otherwise);
        (NearMiss, RiskMargin) = (Microseconds(policy.NearMiss), Microseconds(policy.RiskMargin));
        DependsOnTicket = rows.Length > 0;
    }

    public ClockDefinition Definition { get; }

    public ClockRule Rule { get; }

    /// <summary>Working microseconds.</summary>
    public long NearMiss { get; }

    /// <summary>Working microseconds.</summary>
    public long RiskMargin { get; }

    /// <summary>Whether a ticket's priority or topic makes a difference.</summary>
    public bool DependsOnTicket { get; }

    /// <summary>Prepares a clock for a log.</summary>
    /// <param name="definition">The clock.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="log">The log, for its books.</param>
    /// <param name="calendar">Makes the calendar of a name, each once.</param>
    public static ClockSetting Of(ClockDefinition definition, ClockPolicy policy, EventLog log, Func<string, WorkingCalendar> calendar)
    {
        var rule = policy.RuleOf(definition.Id);
        var rows = policy.Targets.Where(target => target.Clock == definition.Id).OrderByDescending(target => target.Specificity).Select(target => new Row(
            Fits(target.Priority, log.Terms(Dimension.Priority)),
            Fits(target.Topic, log.Terms(Dimension.Topic)),
            new ClockTerms(calendar(target.Calendar ?? rule.Calendar), TargetOf(target, rule))));
        return new ClockSetting(definition, rule, policy, [.. rows], new ClockTerms(calendar(rule.Calendar), ClockTerms.NoTarget));
    }

    /// <summary>What holds for a ticket.</summary>
    /// <param name="priority">The code of its priority, or 0.</param>
    /// <param name="topic">The code of its topic, or 0.</param>
    public ClockTerms TermsOf(int priority, int topic)
    {
        foreach (var row in _rows)
            if (row.Priority?[priority] != false && row.Topic?[topic] != false) return row.Terms;
        return _otherwise;
    }

    private static long TargetOf(ClockTarget target, ClockRule rule) =>
        (rule.Deadlines & DeadlineOrigin.Targets) == DeadlineOrigin.None ? ClockTerms.NoTarget : target.Minutes * Minute;

    /// <summary>Which codes fit, or null: all do.</summary>
    private static bool[]? Fits(string text, TermBook book) =>
        text == ClockTarget.Any ? null : ClockLexicon.ByCode(book, term => term.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static long Microseconds(TimeSpan span) => span.Ticks / TimeSpan.TicksPerMicrosecond;

    private readonly record struct Row(bool[]? Priority, bool[]? Topic, ClockTerms Terms);
}
