using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>Counts the distinct channels, teams, articles and tools of an instance, and the changes of team.</summary>
internal sealed class ReferenceFold
{
    private readonly EventLog _log;
    private readonly InstanceTable _table;
    private readonly int[] _channelMarks;
    private readonly int[] _distinctTeamMarks;
    private readonly int[] _articleMarks;
    private readonly int[] _toolMarks;
    private readonly int[] _teamMarks;
    private readonly int[] _teams;
    private readonly bool[] _isConversation;

    /// <summary>Prepares the marks.</summary>
    public ReferenceFold(EventLog log, InstanceTable table)
    {
        (_log, _table) = (log, table);
        (_channelMarks, _articleMarks, _toolMarks) = (Marks(Dimension.Channel), Marks(Dimension.Article), Marks(Dimension.Tool));
        _distinctTeamMarks = Marks(Dimension.Team);
        (_teamMarks, _teams) = (Marks(Dimension.Ticket), Marks(Dimension.Ticket));
        _isConversation = EventRolesByType.Conversations(log.Terms(Dimension.Type));
    }

    /// <summary>Folds one instance.</summary>
    public void Fold(int instance, int start, int end)
    {
        _table.Channels[instance] = Distinct(Dimension.Channel, _channelMarks, instance, start, end);
        _table.Articles[instance] = Distinct(Dimension.Article, _articleMarks, instance, start, end);
        _table.Tools[instance] = Distinct(Dimension.Tool, _toolMarks, instance, start, end);
        _table.Teams[instance] = Distinct(Dimension.Team, _distinctTeamMarks, instance, start, end);
        if (_table.Teams[instance] > 1) FoldHops(instance, start, end);
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

    private void FoldHops(int instance, int start, int end)
    {
        var teams = _log.Codes(Dimension.Team);
        for (var i = start; i < end; i++)
        {
            if (teams[i] == 0 || _isConversation[_log.Type[i]]) continue;
            var ticket = Ticket(i);
            if (_teamMarks[ticket] == instance + 1 && _teams[ticket] != teams[i])
            {
                _table.Hops[instance]++;
                if (_table.Hops[instance] > 1 && WasThere(teams, start, i)) _table.Returns[instance]++;
            }

            (_teamMarks[ticket], _teams[ticket]) = (instance + 1, teams[i]);
        }
    }

    private bool WasThere(ReadOnlySpan<int> teams, int start, int index)
    {
        for (var i = start; i < index; i++)
            if (teams[i] == teams[index] && !_isConversation[_log.Type[i]] && Ticket(i) == Ticket(index)) return true;
        return false;
    }

    private int Ticket(int index) => _log.References[(int)Dimension.Ticket] is { Length: > 0 } tickets ? tickets[index] : 0;
}
