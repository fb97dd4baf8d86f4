using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>Counts the distinct channels, articles and tools of an instance, and the changes of team.</summary>
internal sealed class ReferenceFold
{
    private readonly EventLog _log;
    private readonly InstanceTable _table;
    private readonly int[] _channelMarks;
    private readonly int[] _articleMarks;
    private readonly int[] _toolMarks;
    private readonly int[] _teamMarks;
    private readonly int[] _teams;

    /// <summary>Prepares the marks.</summary>
    public ReferenceFold(EventLog log, InstanceTable table)
    {
        (_log, _table) = (log, table);
        (_channelMarks, _articleMarks, _toolMarks) = (Marks(Dimension.Channel), Marks(Dimension.Article), Marks(Dimension.Tool));
        (_teamMarks, _teams) = (Marks(Dimension.Ticket), Marks(Dimension.Ticket));
    }

    /// <summary>Folds one instance.</summary>
    public void Fold(int instance, int start, int end)
    {
        _table.Channels[instance] = Distinct(Dimension.Channel, _channelMarks, instance, start, end);
        _table.Articles[instance] = Distinct(Dimension.Article, _articleMarks, instance, start, end);
        _table.Tools[instance] = Distinct(Dimension.Tool, _toolMarks, instance, start, end);
        _table.Hops[instance] = Hops(instance, start, end);
    }

    private int[] Marks(Dimension dimension) => new int[_log.Terms(dimension).Count + 1];

    private int Distinct(Dimension dimension, int[] marks, int instance, int start, int end)
    {
        var codes = _log.Codes(dimension);
        if (codes.IsEmpty) return 0;
        var distinct = 0;
        foreach (var code in codes[start..end])
        {
            if (code == 0 || marks[code] == instance + 1) continue;
            marks[code] = instance + 1;
            distinct++;
        }

        return distinct;
    }

    private int Hops(int instance, int start, int end)
    {
        var (hops, teams, tickets) = (0, _log.References[(int)Dimension.Team], _log.References[(int)Dimension.Ticket]);
        if (teams.Length == 0) return 0;
        for (var i = start; i < end; i++)
        {
            if (teams[i] == 0) continue;
            var ticket = tickets.Length == 0 ? 0 : tickets[i];
            if (_teamMarks[ticket] == instance + 1 && _teams[ticket] != teams[i]) hops++;
            (_teamMarks[ticket], _teams[ticket]) = (instance + 1, teams[i]);
        }

        return hops;
    }
}
