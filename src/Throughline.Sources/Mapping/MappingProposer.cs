using Throughline.Journeys;
using Throughline.Sources.Delimited;

namespace Throughline.Sources.Mapping;

/// <summary>Proposes how the columns of a table become events, from headers and contents.</summary>
internal sealed class MappingProposer
{
    private readonly IReadOnlyList<ColumnProfile> _columns;
    private readonly HashSet<ColumnProfile> _taken = [];
    private readonly List<string> _unsure = [];
    private readonly Dictionary<string, string> _leftOut = new(StringComparer.Ordinal);
    private readonly List<ColumnProfile> _constants = [];

    public MappingProposer(IReadOnlyList<ColumnProfile> columns) => _columns = columns;

    /// <summary>Works out the mapping; formats and types wait for all rows (<see cref="WholeColumns"/>).</summary>
    public ProposalDraft Draft(string fileName)
    {
        LeaveOutEmpty();
        var times = _columns.Where(c => c.IsTime).ToList();
        if (times.Count == 0) throw NoTimes(fileName);
        var ticket = FindTicket(times);
        var cases = new CaseView(ticket ?? NoTicket());
        var time = FindRowTime(times, cases);
        var draft = time is null ? DraftSnapshot(times) : DraftLog(time, cases);
        draft.Ticket = ticket;
        TakeOthers(draft, cases);
        if (time is not null) LeaveOutFinalValues(times, time, cases);
        TakeAttributes(draft, cases);
        return draft;
    }

    public IReadOnlyList<string> Unsure => _unsure;

    public IReadOnlyDictionary<string, string> LeftOut => _leftOut;

    /// <summary>Columns left out because the sample shows one value or none; whether the rest of the file agrees is for <see cref="Keep"/>.</summary>
    public IReadOnlyList<ColumnProfile> Constants => _constants;

    /// <summary>Keeps columns as attributes that were taken for constants and are none.</summary>
    public void Keep(IEnumerable<ColumnProfile> varying, ProposalDraft draft)
    {
        foreach (var column in varying)
        {
            _leftOut.Remove(column.Name);
            draft.Attributes.Add(column);
        }
    }

    private WorkspaceException NoTimes(string fileName) => new(
        Problem.BadInput,
        $"No column of times found in {fileName}, so its rows are no service events. Its columns are {string.Join(", ", _columns.Take(30).Select(c => $"\"{c.Name}\""))}; "
        + "if one of them is a time in a format of its own, write a mapping that names it under times.");

    private void LeaveOutEmpty()
    {
        foreach (var column in _columns)
        {
            if (column.IsEmpty) LeaveOutConstant(column, "empty in every row");
            else if (IsRowNumber(column)) LeaveOut(column, "a row number");
        }
    }

    private static bool IsRowNumber(ColumnProfile column) =>
        column.IsInteger && column.Distinct == column.Filled && column.Filled > 5 && column.Name.StartsWith("column ", StringComparison.Ordinal)
        && column.Values.Take(100).Zip(column.Values.Skip(1)).All(p => long.Parse(p.Second) == long.Parse(p.First) + 1);

    private ColumnProfile? FindTicket(List<ColumnProfile> times)
    {
        var ticket = Best(ColumnRole.Ticket, c => IsTicket(c) && TicketColumns.IsPlain(c) && c.FilledShare > 0.9)
            ?? Best(ColumnRole.Ticket, c => IsTicket(c) && TicketColumns.IsPlain(c))
            ?? Best(ColumnRole.Ticket, c => IsTicket(c) && c.FilledShare > 0.9);
        if (ticket is null && !_columns.Any(TicketColumns.NamesCustomer))
        {
            ticket = TicketColumns.ByContents(_columns.Where(IsFree), _columns, times);
            if (ticket is not null) _unsure.Add($"No header names the ticket; \"{ticket.Name}\" is taken for it, because its values repeat while most other columns stay the same with it.");
        }

        return ticket is null ? null : Take(ticket);
    }

    private static bool IsTicket(ColumnProfile column) => !column.IsTime && !column.IsBoolean && (!column.IsNumber || column.IsInteger) && !TicketColumns.NamesCustomer(column);

    private ColumnProfile NoTicket() => _columns[0] with { Values = [.. Enumerable.Range(1, _columns[0].Values.Count).Select(i => i.ToString())] };

    /// <summary>The time of a row in a log: the one that differs most between the rows of a case; null if a row is a ticket with several times.</summary>
    private static ColumnProfile? FindRowTime(List<ColumnProfile> times, CaseView cases)
    {
        if (!cases.Repeats) return times.Count(t => IsEventTime(t)) <= 1 ? times.OrderByDescending(IsEventTime).First() : null;
        var best = times.Where(t => t.FilledShare > 0.5 && !IsOfAnother(t))
            .OrderByDescending(t => Math.Round(cases.ShareThatDiffers(t), 1)).ThenByDescending(t => ColumnLexicon.Fit(ColumnRole.EventTime, t.Words)).FirstOrDefault();
        return best is not null && (cases.ShareThatDiffers(best) > 0.1 || times.Count == 1) ? best : null;
    }

    private ProposalDraft DraftLog(ColumnProfile time, CaseView cases)
    {
        Take(time);
        var draft = new ProposalDraft { EventTimes = [(time, null)] };
        var varies = (ColumnProfile c) => !c.IsTime && !c.IsNumber && c.Distinct > 1 && c.Distinct < Math.Max(20, c.Filled / 2) && (!cases.Repeats || !cases.IsConstantWithin(c));
        draft.Activity = Best(ColumnRole.Activity, c => varies(c) || NamesActivity(c));
        if (draft.Activity is null && cases.Repeats) draft.Activity = Best(ColumnRole.State, varies);
        else if (draft.Activity is not null) return WithActivity(draft, RowShape.EventLog);
        if (draft.Activity is not null) return WithActivity(draft, RowShape.AuditLog);
        draft.EventTimes = [(time, EventName(time))];
        _unsure.Add($"No column names an activity or a state; every row is taken as the event \"{EventName(time)}\".");
        return draft;
    }

    /// <summary>Whether the whole header says that the column is the activity: then it is, however little its values vary.</summary>
    private static bool NamesActivity(ColumnProfile column) =>
        !column.IsTime && !column.IsNumber && !column.IsEmpty && column.Distinct < Math.Max(20, column.Filled / 2) && ColumnLexicon.IsWhole(ColumnRole.Activity, column.Words);

    private ProposalDraft WithActivity(ProposalDraft draft, RowShape shape)
    {
        Take(draft.Activity!);
        draft.Shape = shape;
        return draft;
    }

    private ProposalDraft DraftSnapshot(List<ColumnProfile> times)
    {
        var events = times.Where(IsEventTime).ToList();
        foreach (var time in events) Take(time);
        _unsure.Add("A row is taken as a ticket with several times; each time becomes an event. Priority, category and the like are the last ones known on all of them.");
        foreach (var time in times.Except(events))
        {
            _unsure.Add($"\"{time.Name}\" is a time that was planned, asked for or due, not one at which something happened; it makes no event.");
        }

        return new ProposalDraft { Shape = RowShape.Snapshot, EventTimes = [.. events.Select(t => (t, (string?)EventName(t)))] };
    }

    private static bool IsEventTime(ColumnProfile time) =>
        !time.Words.HasAny("planned", "scheduled", "requested", "target", "due", "expected", "estimated", "deadline", "birth", "birthday", "geplant", "gepland", "until", "expires", "expiry")
        && !IsOfAnother(time);

    /// <summary>Whether a time is that of a deadline, or of an article's last edit: never when the row's event happened.</summary>
    private static bool IsOfAnother(ColumnProfile time) => ColumnLexicon.Fit(ColumnRole.Deadline, time.Words) > 0 || ColumnLexicon.Fit(ColumnRole.ArticleEdited, time.Words) > 0;

    /// <summary>"Open Time (First Touch)" is the event "Open".</summary>
    private static string EventName(ColumnProfile time)
    {
        string[] filler = ["time", "date", "at", "timestamp", "datetime", "on", "stamp"];
        var words = time.Words.Words.Where(w => !filler.Contains(w)).ToList();
        if (words.Count == 0) return time.Name;
        var name = string.Join(' ', words);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private void TakeOthers(ProposalDraft draft, CaseView cases)
    {
        draft.Id = draft.Shape == RowShape.Snapshot ? null : BestTaken(ColumnRole.EventId, c => c.Distinct == c.Filled && c.FilledShare == 1 && c.Filled > 5 && !c.IsTime && (!c.IsNumber || c.IsInteger));
        draft.Sequence = draft.Shape == RowShape.Snapshot ? null : BestTaken(ColumnRole.Sequence, c => c.IsInteger && !cases.IsConstantWithin(c) && cases.Rises(c));
        TakeRevision(draft);
        draft.Deadline = BestTaken(ColumnRole.Deadline, c => c.IsTime);
        draft.ArticleEdited = BestTaken(ColumnRole.ArticleEdited, c => c.IsTime);
        foreach (var (kind, role) in new[] { ("email", ColumnRole.Email), ("account", ColumnRole.Account), ("phone", ColumnRole.Phone), ("device", ColumnRole.Device) })
        {
            if (BestTaken(role, c => IsReference(c) && !c.IsConstant && (role != ColumnRole.Email || c.Values.Count(v => v.Contains('@')) > c.Filled / 2)) is { } column) draft.Customers[kind] = column;
        }

        foreach (var (name, role) in ProposalDraft.ReferenceRoles)
        {
            if (BestTaken(role, IsReference) is { } column) draft.References[name] = column;
        }

        draft.FreeText = BestTaken(ColumnRole.FreeText, c => !c.IsTime && !c.IsNumber && c.MeanLength > 25);
        draft.Score = BestTaken(ColumnRole.Score, c => c.IsNumber && !c.IsBoolean);
        TakeScale(draft);
        draft.Side = BestTaken(ColumnRole.Side, c => c.Distinct <= 10 && c.Values.All(v => v.Length == 0 || SideWords.Side(v) is not null));
        draft.Visible = BestTaken(ColumnRole.Visible, c => c.Distinct <= 4 && c.Values.All(v => v.Length == 0 || SideWords.Visible(v) is not null));
        draft.Linked = [.. _columns.Where(c => IsFree(c) && NamesAnotherTicket(c))];
        foreach (var column in draft.Linked) Take(column);
        if (draft.References.Values.FirstOrDefault(c => NamesAnotherTicket(c)) is { } change) draft.Linked = [.. draft.Linked, change];
    }

    /// <summary>Only what has an id can be revised or deleted; a snapshot's id is its ticket.</summary>
    private void TakeRevision(ProposalDraft draft)
    {
        if (draft.Shape == RowShape.Snapshot)
        {
            draft.Revision = draft.EventTimes.Select(t => t.Column).Where(c => ColumnLexicon.Fit(ColumnRole.Revision, c.Words) > 0)
                .OrderByDescending(c => ColumnLexicon.Fit(ColumnRole.Revision, c.Words)).FirstOrDefault();
        }
        else if (draft.Id is null)
        {
            return;
        }

        draft.Revision ??= BestTaken(ColumnRole.Revision, c => (c.IsTime || c.IsInteger) && !c.IsConstant);
        draft.Deleted = BestTaken(ColumnRole.Deleted, c => !c.IsTime && c.Distinct <= 2 && c.Values.All(v => v.Length == 0 || SideWords.Visible(v) is not null));
    }

    private void TakeScale(ProposalDraft draft)
    {
        if (draft.Score is null) return;
        draft.Scale = Best(ColumnRole.Scale, c => !c.IsEmpty && c.Values.All(v => v.Length == 0 || ScoreScale.Read(v) is not null));
        if (draft.Scale is { Distinct: 1 }) LeaveOutConstant(draft.Scale, $"it is the scale of \"{draft.Score.Name}\"");
    }

    private static bool NamesAnotherTicket(ColumnProfile column) =>
        column.Words.HasAny("related", "linked", "parent", "duplicate") && !column.Words.HasAny("#", "count") && !column.IsNumber && !column.IsTime && !column.IsBoolean && column.Distinct > 0;

    private static bool IsReference(ColumnProfile column) => !column.IsTime && !column.IsBoolean && column.MeanLength < 120 && (!column.IsNumber || column.IsInteger);

    private void LeaveOutFinalValues(List<ColumnProfile> times, ColumnProfile rowTime, CaseView cases)
    {
        var rowTimes = new TimeReader(rowTime.TimeFormats, "UTC");
        var finals = times.Where(t => IsFree(t) && cases.IsConstantWithin(t) && IsLater(t, rowTime, rowTimes)).ToList();
        foreach (var final in finals) LeaveOut(final, "it carries the final value on every row, also on rows before that time");
        var stems = finals.SelectMany(f => f.Words.Words.Take(1)).Append("closure").Append("resolution").ToHashSet(StringComparer.Ordinal);
        foreach (var beside in _columns.Where(c => IsFree(c) && c.Words.Words is [var stem, ..] && stems.Contains(stem) && cases.IsConstantWithin(c)))
        {
            LeaveOut(beside, "it carries the final value on every row: it is the same on all rows of a ticket, though it is known only at the end");
        }
    }

    private static bool IsLater(ColumnProfile time, ColumnProfile rowTime, TimeReader rowTimes)
    {
        var reader = new TimeReader(time.TimeFormats, "UTC");
        int later = 0, both = 0;
        for (var i = 0; i < time.Values.Count; i++)
        {
            if (!reader.TryRead(System.Text.Encoding.UTF8.GetBytes(time.Values[i]), out var at, out _)) continue;
            if (!rowTimes.TryRead(System.Text.Encoding.UTF8.GetBytes(rowTime.Values[i]), out var row, out _)) continue;
            both++;
            if (at > row) later++;
        }

        return later > both / 2;
    }

    private void TakeAttributes(ProposalDraft draft, CaseView cases)
    {
        foreach (var column in _columns.Where(IsFree))
        {
            if (column.IsConstant) LeaveOutConstant(column, $"the same in every row: \"{column.Values[0]}\"");
            else draft.Attributes.Add(column);
            if (column.Words.HasAny("#") && draft.Shape != RowShape.Snapshot && cases.Repeats && cases.IsConstantWithin(column))
            {
                _unsure.Add($"\"{column.Name}\" is the same on all rows of a ticket: it may carry the final count on every row.");
            }
        }
    }

    private bool IsFree(ColumnProfile column) => !_taken.Contains(column) && !_leftOut.ContainsKey(column.Name);

    private ColumnProfile Take(ColumnProfile column)
    {
        _taken.Add(column);
        return column;
    }

    private void LeaveOutConstant(ColumnProfile column, string reason)
    {
        LeaveOut(column, reason);
        _constants.Add(column);
    }

    private void LeaveOut(ColumnProfile column, string reason) => _leftOut[column.Name] = reason;

    private ColumnProfile? BestTaken(ColumnRole role, Func<ColumnProfile, bool> fits) => Best(role, fits) is { } best ? Take(best) : null;

    private ColumnProfile? Best(ColumnRole role, Func<ColumnProfile, bool> fits) => _columns
        .Where(c => IsFree(c) && ColumnLexicon.Fit(role, c.Words) > 0 && fits(c))
        .OrderByDescending(c => ColumnLexicon.Fit(role, c.Words)).ThenBy(c => c.Index).FirstOrDefault();
}
