using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Clocks;

/// <summary>What passes between service and customer in an event, as far as clocks go. What it does to its ticket depends on the ticket, and is not said here.</summary>
internal sealed class EventMeanings
{
    private readonly EventLog _log;
    private readonly EventRoles[] _roles;
    private readonly bool[] _restores;
    private readonly bool[] _restoringType;

    public EventMeanings(EventLog log)
    {
        _log = log;
        _roles = EventRolesByType.Codes(log.Terms(Dimension.Type));
        _restores = ClockLexicon.ByCode(log.Terms(Dimension.Activity), ClockLexicon.IsRestored);
        _restoringType = ClockLexicon.ByCode(log.Terms(Dimension.Type), ClockLexicon.IsRestored);
    }

    /// <summary>The roles of an event's type.</summary>
    public EventRoles RolesOf(int i) => _roles[_log.Type[i]];

    /// <summary>Words, answers, acknowledgements and restorations.</summary>
    public Happenings Of(int i)
    {
        var roles = RolesOf(i);
        if (_log.Side[i] == ActorSide.Customer || Has(roles, EventRoles.Customers)) return Happenings.None;
        var happenings = _restoringType[_log.Type[i]] || _restores[_log.Activity[i]] ? Happenings.Restored : Happenings.None;
        if (Has(roles, EventRoles.Acknowledged)) return happenings | Happenings.Acknowledged | Happenings.Word;
        var word = IsWord(i, roles);
        if (word) happenings |= Happenings.Word;
        var isByPerson = _log.Side[i] != ActorSide.System;
        return isByPerson && (word || Has(roles, EventRoles.Resolved)) ? happenings | Happenings.Answered : happenings;
    }

    /// <summary>Whether the customer heard or read something. A resolution is a word where the customer could see it.</summary>
    private bool IsWord(int i, EventRoles roles) =>
        (_log.Traits[i] & EventTraits.VisibleToCustomer) != EventTraits.None || (Has(roles, EventRoles.Word) && !Has(roles, EventRoles.Resolved));

    private static bool Has(EventRoles roles, EventRoles any) => (roles & any) != EventRoles.None;
}
