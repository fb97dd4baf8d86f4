using System.Text;
using Throughline.Journeys.Events;
using Throughline.Sources.Exports;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>Makes events of rows: checks a row as a whole first, then writes its events, so that a row is used or set aside, never both.</summary>
internal sealed class RowEvents
{
    private readonly FileMapping _mapping;
    private readonly ColumnPlan _plan;
    private readonly IEventImport _import;
    private readonly NullValues _nulls;
    private readonly ActivityTypes _types;
    private readonly EventBatch _batch = new();
    private readonly RowValues _values;
    private readonly HashSet<Link> _links = [];
    private readonly TermBook[] _books;
    private readonly TermBook[] _attributeBooks;
    private readonly TermBook? _articleEdits;
    private readonly byte[] _written = new byte[40];
    private readonly int[] _timeActivities;
    private readonly RowIdentity _identity;
    private readonly bool _decimalComma;
    private readonly bool _defused;
    private bool _batchHasIds;

    public RowEvents(FileMapping mapping, ColumnPlan plan, IEventImport import)
    {
        _mapping = mapping;
        _plan = plan;
        _import = import;
        _nulls = new NullValues(mapping.Nulls);
        _types = new ActivityTypes(mapping, import);
        _values = new RowValues(plan.Times.Length);
        _books = [.. Dimensions.All.Select(import.Terms)];
        _attributeBooks = [.. plan.Attributes.Select(a => import.AttributeTerms(a.Attribute))];
        foreach (var (_, attribute) in plan.Attributes) _batch.EnsureAttribute(attribute);
        if (plan.ArticleEditedAttribute >= 0)
        {
            _articleEdits = import.AttributeTerms(plan.ArticleEditedAttribute);
            _batch.EnsureAttribute(plan.ArticleEditedAttribute);
        }

        _timeActivities = [.. plan.Times.Select(t => t.Activity is null ? 0 : _types.Code(t.Activity))];
        _identity = new RowIdentity(mapping, plan);
        _decimalComma = mapping.Text?.DecimalComma ?? false;
        _defused = mapping.Text?.Defused ?? false;
    }

    /// <summary>Turns a row into events; answers the fault if it cannot be used, and then has written nothing.</summary>
    public RowFault? Take(TableRows row, long number)
    {
        if (_plan.Deleted >= 0 && _identity.IsDeleted(Value(row, _plan.Deleted))) return Delete(row, number);
        if (Check(row) is { } fault) return fault;
        var hasId = HasId(row);
        var key = hasId ? _identity.OfId(Value(row, _plan.Id)) : _identity.OfContent(row);
        var shared = hasId ? _identity.Shared(row, _values.Revision) : UInt128.Zero;
        var first = true;
        for (var part = 0; part < _plan.Times.Length; part++)
        {
            if (_values.Times[part] == EventBatch.NoTime)
            {
                // A ticket's row that comes again without a time takes that event back.
                if (hasId) AddDeleted(key, number, part);
                continue;
            }

            var i = Add(hasId, key, number, part);
            if (hasId) _batch.Content[i] = RowIdentity.Content(shared, Value(row, _plan.Times[part].Column), first);
            Fill(i, row, part, first);
            first = false;
        }

        AddLinks(row);
        return null;
    }

    private RowFault? Delete(TableRows row, long number)
    {
        if ((row.Damage is null ? CheckCount(row) : new RowFault(-1, row.Damage)) is { } fault) return fault;
        if (!HasId(row)) return new RowFault(_plan.Id, "a deleted row without an id: nobody knows what was deleted");
        if (CheckRevision(row) is { } unread) return unread;
        var key = _identity.OfId(Value(row, _plan.Id));
        for (var part = 0; part < _plan.Times.Length; part++) AddDeleted(key, number, part);
        return null;
    }

    private bool HasId(TableRows row) => _plan.Id >= 0 && !Value(row, _plan.Id).IsEmpty;

    private void AddDeleted(UInt128 key, long number, int part)
    {
        var i = Add(hasId: true, key, number, part);
        _batch.Time[i] = 0;
        _batch.Traits[i] = EventTraits.Deleted;
        _batch.Content[i] = RowIdentity.Deletion(_values.Revision);
        _batch.Revision[i] = _values.Revision;
    }

    /// <summary>Hands over what has not been handed over yet.</summary>
    public void Flush()
    {
        if (_batch.Count > 0) _import.Append(_batch, _batchHasIds);
        _batch.Clear();
    }

    private ReadOnlySpan<byte> Value(TableRows row, int column)
    {
        if (column >= row.Count) return [];
        return _defused ? Formulas.Restored(row.Field(column)) : _nulls.Clean(row.Field(column));
    }

    private int Add(bool hasId, UInt128 key, long number, int part)
    {
        if (_batch.IsFull || hasId != _batchHasIds) Flush();
        _batchHasIds = hasId;
        var i = _batch.Add();
        _batch.Key[i] = StableHash.Combine(key, part);
        _batch.Row[i] = number;
        _batch.Part[i] = (byte)part;
        return i;
    }

    private RowFault? Check(TableRows row)
    {
        if (row.Damage is not null) return new RowFault(-1, row.Damage);
        return CheckCount(row) ?? CheckTimes(row) ?? CheckWho(row) ?? CheckRevision(row) ?? CheckNumbers(row) ?? CheckWords(row);
    }

    private RowFault? CheckCount(TableRows row)
    {
        if (row.Count < _plan.Known || (row.Count > _plan.FieldCount && HasTextFrom(row, _plan.FieldCount)))
        {
            return new RowFault(-1, $"{row.Count} fields where the header has {_plan.Known}");
        }

        return HasTextFrom(row, _plan.Known) ? new RowFault(-1, "text beyond the last column of the header") : null;
    }

    private static bool HasTextFrom(TableRows row, int column)
    {
        for (var i = column; i < row.Count; i++)
        {
            if (!row.Field(i).Trim(" \t"u8).IsEmpty) return true;
        }

        return false;
    }

    private RowFault? CheckTimes(TableRows row)
    {
        var any = false;
        for (var i = 0; i < _plan.Times.Length; i++)
        {
            var (column, reader, _) = _plan.Times[i];
            var text = Value(row, column);
            _values.Times[i] = EventBatch.NoTime;
            if (text.IsEmpty) continue;
            if (!reader.TryRead(text, out var utc, out var offset)) return Unreadable(column, string.Join(" or ", _mapping.Times[i].Formats));
            _values.Times[i] = utc;
            _values.Offsets[i] = offset;
            any = true;
        }

        return any ? null : new RowFault(_plan.Times[0].Column, "no time: a row needs at least one");
    }

    private RowFault? CheckWho(TableRows row)
    {
        _values.Ticket = 0;
        if (_plan.Ticket >= 0 && !Value(row, _plan.Ticket).IsEmpty) return null;
        foreach (var customer in _plan.Customers)
        {
            if (!Value(row, customer.Column).IsEmpty) return null;
        }

        return new RowFault(Math.Max(_plan.Ticket, -1), "neither a ticket nor a customer: the row belongs to nobody");
    }

    private RowFault? CheckNumbers(TableRows row)
    {
        _values.Sequence = EventBatch.NoSequence;
        _values.Score = double.NaN;
        _values.Deadline = EventBatch.NoTime;
        if (_plan.Sequence >= 0 && Value(row, _plan.Sequence) is { IsEmpty: false } sequence
            && !(System.Buffers.Text.Utf8Parser.TryParse(sequence, out _values.Sequence, out var used) && used == sequence.Length))
        {
            return Unreadable(_plan.Sequence, "a whole number");
        }

        if (_plan.Score >= 0 && Value(row, _plan.Score) is { IsEmpty: false } score && !NumberText.TryRead(score, _decimalComma, out _values.Score))
        {
            return Unreadable(_plan.Score, "a number");
        }

        return _plan.Deadline >= 0 && Value(row, _plan.Deadline) is { IsEmpty: false } deadline && !_plan.DeadlineTimes!.TryRead(deadline, out _values.Deadline, out _)
            ? Unreadable(_plan.Deadline, "a time")
            : null;
    }

    private RowFault? CheckWords(TableRows row)
    {
        _values.Side = null;
        _values.Visible = null;
        if (_plan.Side >= 0 && Value(row, _plan.Side) is { IsEmpty: false } side && (_values.Side = SideWords.Side(Encoding.UTF8.GetString(side))) is null)
        {
            return Unreadable(_plan.Side, "customer, agent or system");
        }

        return _plan.Visible >= 0 && Value(row, _plan.Visible) is { IsEmpty: false } visible && (_values.Visible = SideWords.Visible(Encoding.UTF8.GetString(visible))) is null
            ? Unreadable(_plan.Visible, "yes or no")
            : null;
    }

    private RowFault? CheckRevision(TableRows row)
    {
        _values.Revision = 0;
        return _plan.Revision < 0 || _identity.TryRevision(Value(row, _plan.Revision), out _values.Revision) ? null : Unreadable(_plan.Revision, "a whole number or a time");
    }

    private static RowFault Unreadable(int column, string expected) => new(column, $"cannot be read as {expected}");

    private void Fill(int i, TableRows row, int part, bool first)
    {
        _batch.Time[i] = _values.Times[part];
        _batch.OffsetMinutes[i] = _values.Offsets[part];
        _batch.Sequence[i] = _values.Sequence;
        _batch.Revision[i] = _values.Revision;
        _batch.Deadline[i] = first ? _values.Deadline : EventBatch.NoTime;
        FillType(i, row, part);
        FillReferences(i, row);
        for (var a = 0; a < _plan.Attributes.Length; a++)
        {
            var (column, attribute) = _plan.Attributes[a];
            _batch.Attributes[attribute][i] = _attributeBooks[a].Code(Value(row, column));
        }

        if (_articleEdits is not null) _batch.Attributes[_plan.ArticleEditedAttribute][i] = _articleEdits.Code(Edited(Value(row, _plan.ArticleEdited)));
        if (!first) return;
        if (_plan.FreeText >= 0 && Value(row, _plan.FreeText) is { IsEmpty: false } text) _batch.Text[i] = Encoding.UTF8.GetString(text);
        if (double.IsNaN(_values.Score)) return;
        _batch.Score[i] = _values.Score;
        _batch.ScoreLow[i] = Bound(row, _plan.ScoreLow) ?? _mapping.Score!.Low;
        _batch.ScoreHigh[i] = Bound(row, _plan.ScoreHigh) ?? _mapping.Score!.High;
    }

    // As ISO 8601 writes it, whatever the source's format; what is no time stays as it stands.
    private ReadOnlySpan<byte> Edited(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !_plan.ArticleEditedTimes!.TryRead(text, out var utc, out _)) return text;
        System.Buffers.Text.Utf8Formatter.TryFormat(DateTime.UnixEpoch.AddMicroseconds(utc), _written, out var length, 'O');
        return _written.AsSpan(0, length);
    }

    private double? Bound(TableRows row, int column) =>
        column >= 0 && NumberText.TryRead(Value(row, column), _decimalComma, out var bound) ? bound : null;

    private void FillType(int i, TableRows row, int part)
    {
        var activity = _plan.Activity >= 0 && _timeActivities[part] == 0 ? _types.Code(Value(row, _plan.Activity)) : _timeActivities[part];
        var type = _plan.Type >= 0 && Value(row, _plan.Type) is { IsEmpty: false } named ? _types.Named(named) : _types.Of(activity);
        _batch.References[(int)Dimension.Activity][i] = activity;
        _batch.References[(int)Dimension.Type][i] = type.Code;
        _batch.Side[i] = _values.Side ?? type.Side;
        _batch.Traits[i] = _values.Visible switch { null => type.Traits, true => EventTraits.VisibleToCustomer, false => EventTraits.None };
        if (_mapping.Shape == RowShape.AuditLog) _batch.Traits[i] |= EventTraits.StateRow;
    }

    private void FillReferences(int i, TableRows row)
    {
        if (_plan.Ticket >= 0) _batch.References[(int)Dimension.Ticket][i] = _values.Ticket = _books[(int)Dimension.Ticket].Code(Value(row, _plan.Ticket));
        foreach (var (column, dimension) in _plan.References)
        {
            _batch.References[(int)dimension][i] = _books[(int)dimension].Code(Value(row, column));
        }

        var known = 0;
        foreach (var customer in _plan.Customers)
        {
            var code = customer.Code(_import, Value(row, customer.Column));
            if (known == 0) known = code;
            else if (code != 0 && code != known) State(new Link(Dimension.Customer, known, code, customer.Name));
        }

        _batch.References[(int)Dimension.Customer][i] = known;
    }

    private void AddLinks(TableRows row)
    {
        foreach (var (column, name) in _plan.Linked)
        {
            var other = _books[(int)Dimension.Ticket].Code(Value(row, column));
            if (other != 0 && _values.Ticket != 0 && other != _values.Ticket) State(new Link(Dimension.Ticket, _values.Ticket, other, name));
        }
    }

    private void State(Link link)
    {
        if (_links.Add(link)) _import.Link(link);
    }
}
