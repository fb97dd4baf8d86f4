using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>Copies some instances of a log into a log of their own; customers and instances are numbered anew, in the same order.</summary>
internal sealed class LogExcerpt
{
    private readonly EventLog _log;
    private readonly int[] _kept;
    private readonly int[] _start;

    /// <summary>Prepares the copy.</summary>
    /// <param name="log">The whole.</param>
    /// <param name="kept">Instances to keep, ascending.</param>
    public LogExcerpt(EventLog log, int[] kept)
    {
        (_log, _kept) = (log, kept);
        _start = new int[kept.Length + 1];
        for (var i = 0; i < kept.Length; i++) _start[i + 1] = _start[i] + log.InstanceStart[kept[i] + 1] - log.InstanceStart[kept[i]];
    }

    /// <summary>The excerpt.</summary>
    public EventLog ToLog()
    {
        var customer = Renumbered(Copy(_log.Customer), out var customers, out var anonymous);
        return new EventLog
        {
            Count = _start[^1],
            Time = Copy(_log.Time),
            Type = Copy(_log.Type),
            Activity = Copy(_log.Activity),
            Side = Copy(_log.Side),
            Traits = Copy(_log.Traits),
            Customer = customer,
            Instance = Instances(),
            InstanceStart = _start,
            CustomerCount = customers,
            AnonymousCount = anonymous,
            References = Array.ConvertAll(_log.References, Copy),
            Books = _log.Books,
            Score = Copy(_log.Score),
            ScoreLow = Copy(_log.ScoreLow),
            ScoreHigh = Copy(_log.ScoreHigh),
            Deadline = Copy(_log.Deadline),
            Text = Copy(_log.Text),
            Attributes = _log.Attributes.ToDictionary(pair => pair.Key, pair => pair.Value with { Codes = Copy(pair.Value.Codes) }, StringComparer.OrdinalIgnoreCase),
            Origin = _kept,
            SpreadOrder = Copy(_log.SpreadOrder),
        };
    }

    private T[] Copy<T>(T[] column)
    {
        if (column.Length == 0) return [];
        var copy = new T[_start[^1]];
        for (var i = 0; i < _kept.Length; i++)
            Array.Copy(column, _log.InstanceStart[_kept[i]], copy, _start[i], _start[i + 1] - _start[i]);
        return copy;
    }

    private int[] Instances()
    {
        var instances = new int[_start[^1]];
        for (var i = 0; i < _kept.Length; i++) instances.AsSpan(_start[i].._start[i + 1]).Fill(i);
        return instances;
    }

    private int[] Renumbered(int[] customer, out int customers, out int anonymous)
    {
        var (before, firstAnonymous) = (-1, _log.CustomerCount - _log.AnonymousCount);
        (customers, anonymous) = (0, 0);
        for (var i = 0; i < customer.Length; i++)
        {
            if (customer[i] != before)
            {
                before = customer[i];
                customers++;
                if (before >= firstAnonymous) anonymous++;
            }

            customer[i] = customers - 1;
        }

        return customer;
    }
}
