using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>Puts the untouched customers of a log and those that were built anew together in the order that building everything at once gives. Columns are copied in blocks.</summary>
internal sealed class LogMerge
{
    private readonly LogSide _kept;
    private readonly LogSide _rebuilt;
    private readonly bool[] _touched;
    private readonly List<CustomerRun> _runs = [];
    private readonly int[] _moved;
    private readonly int _count;

    private LogMerge(LogSide kept, bool[] touched, LogSide rebuilt)
    {
        (_kept, _touched, _rebuilt) = (kept, touched, rebuilt);
        _moved = new int[kept.Log.InstanceCount];
        Array.Fill(_moved, InstanceMoves.Again);
        Order(0, kept.Identified, 0, rebuilt.Identified);
        Order(kept.Identified, kept.Log.CustomerCount, rebuilt.Identified, rebuilt.Log.CustomerCount);
        foreach (var run in _runs) _count += Events(run).Length;
    }

    /// <summary>Merges.</summary>
    /// <param name="kept">The log before.</param>
    /// <param name="touched">Its customers that are left out.</param>
    /// <param name="rebuilt">Those customers and new ones, with the new events; its books are the log's.</param>
    public static (LogSide Merged, InstanceMoves Moves) Of(LogSide kept, bool[] touched, LogSide rebuilt)
    {
        var merge = new LogMerge(kept, touched, rebuilt);
        var merged = merge.Run();
        return (merged, new InstanceMoves(merge._moved, merged.Log.InstanceCount));
    }

    private LogSide Run()
    {
        var (before, added) = (_kept.Log, _rebuilt.Log);
        var traits = Column(before.Traits, added.Traits);
        var hasStateRows = EventLogBuilder.HasStateRows(traits);
        var books = added.Books.ToArray();
        if (hasStateRows && !EventLogBuilder.HasStateRows(added.Traits)) books[(int)Dimension.Type] = EventLogBuilder.WithChangeTypes(books[(int)Dimension.Type]);
        var type = Column(Recoded(before.Type, before.Terms(Dimension.Type), books[(int)Dimension.Type]), added.Type);
        var (sequence, place) = (Column(_kept.Sequence, _rebuilt.Sequence), Column(_kept.Place, _rebuilt.Place));
        var (time, references) = (Column(before.Time, added.Time), Dimensions.All.Select(d => Column(before.References[(int)d], added.References[(int)d])).ToArray());
        var (customer, instance, start) = Numbers();
        var log = new EventLog
        {
            Count = _count,
            Time = time,
            Type = type,
            Activity = Column(before.Activity, added.Activity),
            Side = Column(before.Side, added.Side),
            Traits = traits,
            Customer = customer,
            Instance = instance,
            InstanceStart = start,
            CustomerCount = _runs.Sum(run => run.PastCustomer - run.FirstCustomer),
            AnonymousCount = added.AnonymousCount + _touched.AsSpan(_kept.Identified).Count(false),
            References = references,
            Books = books,
            Score = Column(before.Score, added.Score),
            ScoreLow = Column(before.ScoreLow, added.ScoreLow),
            ScoreHigh = Column(before.ScoreHigh, added.ScoreHigh),
            Deadline = Column(before.Deadline, added.Deadline),
            Text = Column(before.Text, added.Text),
            Attributes = added.Attributes.ToDictionary(pair => pair.Key, pair => pair.Value with { Codes = Column(before.Attributes[pair.Key].Codes, pair.Value.Codes) }, StringComparer.OrdinalIgnoreCase),
            Source = Column(before.Source, added.Source),
            Sources = added.Sources,
            OffsetMinutes = Column(before.OffsetMinutes, added.OffsetMinutes),
            Sequence = Column(before.Sequence, added.Sequence),
            SpreadOrder = SpreadTickets.Order(new TotalOrder(time, sequence, place), time, references[(int)Dimension.Ticket], books[(int)Dimension.Ticket].Count, instance),
        };
        return new LogSide(log, sequence, place, hasStateRows ? Column(_kept.MappedType, _rebuilt.MappedType) : type);
    }

    /// <summary>Merges customers from either side by their first events.</summary>
    private void Order(int kept, int pastKept, int rebuilt, int pastRebuilt)
    {
        while (kept < pastKept || rebuilt < pastRebuilt)
        {
            if (kept < pastKept && _touched[kept]) kept++;
            else if (rebuilt == pastRebuilt || (kept < pastKept && _kept.IsBefore(kept, _rebuilt, rebuilt))) Add(isRebuilt: false, kept++);
            else Add(isRebuilt: true, rebuilt++);
        }
    }

    private void Add(bool isRebuilt, int customer)
    {
        if (_runs.Count > 0 && _runs[^1] is var last && last.IsRebuilt == isRebuilt && last.PastCustomer == customer) _runs[^1] = last with { PastCustomer = customer + 1 };
        else _runs.Add(new CustomerRun(isRebuilt, customer, customer + 1));
    }

    private (int From, int Length) Events(CustomerRun run)
    {
        var side = run.IsRebuilt ? _rebuilt : _kept;
        return (side.Start(run.FirstCustomer), side.Start(run.PastCustomer) - side.Start(run.FirstCustomer));
    }

    private T[] Column<T>(T[] kept, T[] rebuilt)
    {
        if (kept.Length == 0 && rebuilt.Length == 0) return [];
        var merged = GC.AllocateUninitializedArray<T>(_count);
        var at = 0;
        foreach (var run in _runs)
        {
            var (from, length) = Events(run);
            (run.IsRebuilt ? rebuilt : kept).AsSpan(from, length).CopyTo(merged.AsSpan(at));
            at += length;
        }

        return merged;
    }

    private (int[] Customer, int[] Instance, int[] Start) Numbers()
    {
        var (customer, instance, start) = (new int[_count], new int[_count], new List<int>());
        var (at, customers) = (0, 0);
        foreach (var run in _runs)
        {
            var side = run.IsRebuilt ? _rebuilt : _kept;
            var (from, length) = Events(run);
            var (byCustomer, byInstance) = (customers - run.FirstCustomer, start.Count - side.FirstInstance[run.FirstCustomer]);
            for (var i = 0; i < length; i++)
            {
                customer[at + i] = side.Log.Customer[from + i] + byCustomer;
                instance[at + i] = side.Log.Instance[from + i] + byInstance;
            }

            for (var of = side.FirstInstance[run.FirstCustomer]; of < side.FirstInstance[run.PastCustomer]; of++)
            {
                if (!run.IsRebuilt) _moved[of] = start.Count;
                start.Add(side.Log.InstanceStart[of] - from + at);
            }

            at += length;
            customers += run.PastCustomer - run.FirstCustomer;
        }

        start.Add(at);
        return (customer, instance, [.. start]);
    }

    /// <summary>Codes of the types that the kernel adds stand behind the store's, and move when those become more.</summary>
    private static ushort[] Recoded(ushort[] types, TermBook from, TermBook to)
    {
        var code = new ushort[from.Count + 1];
        var isSame = true;
        for (var type = 1; type < code.Length; type++)
        {
            code[type] = TypeCodes.Checked(to.Find(from.Utf8(type)));
            isSame &= code[type] == type;
        }

        return isSame ? types : Array.ConvertAll(types, type => code[type]);
    }
}
