using Throughline.Journeys.Events;

namespace Throughline.Journeys.Quality;

/// <summary>Which families of data meet in a journey instance, which is the join on customer and case, and why some do not.</summary>
internal sealed class FamilyJoins
{
    private readonly EventLog _log;
    private readonly DataFamilies[] _ofInstance;
    private readonly bool[] _operationalTicket;
    private readonly bool[] _operationalCustomer;

    private FamilyJoins(EventLog log, EventFamilies families)
    {
        _log = log;
        _ofInstance = new DataFamilies[log.InstanceCount];
        _operationalTicket = new bool[log.Terms(Dimension.Ticket).Count + 1];
        _operationalCustomer = new bool[log.CustomerCount];
        for (var i = 0; i < log.Count; i++)
        {
            var of = families.Of(i);
            _ofInstance[log.Instance[i]] |= of;
            if ((of & DataFamilies.Operational) == DataFamilies.None) continue;
            _operationalTicket[log.Codes(Dimension.Ticket)[i]] = true;
            _operationalCustomer[log.Customer[i]] = true;
        }
    }

    public static FamilyCoverage Of(EventLog log, EventFamilies families)
    {
        var joins = new FamilyJoins(log, families);
        var byFamilies = joins._ofInstance.GroupBy(of => of).OrderBy(group => group.Key).ToDictionary(group => group.Key, group => group.Count());
        return new FamilyCoverage(byFamilies, joins.Missing());
    }

    private List<MissingJoin> Missing() =>
        [.. Enumerable.Range(0, _ofInstance.Length)
            .Where(instance => (_ofInstance[instance] & DataFamilies.Operational) == DataFamilies.None)
            .SelectMany(instance => new[] { DataFamilies.Voice, DataFamilies.Interaction }
                .Where(family => (_ofInstance[instance] & family) != DataFamilies.None)
                .Select(family => (Family: family, Reason: Gap(instance))))
            .GroupBy(gap => gap)
            .Select(gaps => new MissingJoin(gaps.Key.Family, gaps.Key.Reason, gaps.Count()))
            .OrderBy(gap => gap.Family).ThenByDescending(gap => gap.Instances).ThenBy(gap => gap.Reason)];

    private JoinGap Gap(int instance)
    {
        var (start, end) = _log.Instances(instance);
        var tickets = _log.Codes(Dimension.Ticket)[start..end];
        var anonymous = _log.Customer[start] >= _log.CustomerCount - _log.AnonymousCount;
        if (anonymous && !tickets.ContainsAnyExcept(0)) return JoinGap.NamesNobody;
        foreach (var ticket in tickets)
            if (ticket != 0 && _operationalTicket[ticket]) return JoinGap.TicketOfAnotherCustomer;
        if (!anonymous && _operationalCustomer[_log.Customer[start]]) return JoinGap.AnotherMatter;
        return tickets.ContainsAnyExcept(0) ? JoinGap.UnknownTicket : JoinGap.UnknownCustomer;
    }
}
