using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>Says of the events of an instance, one after the other, whether they are contacts or words. The definitions are <see cref="InstanceTable"/>'s.</summary>
internal sealed class TurnTaking(EventLog log)
{
    private const long Hour = 3_600_000_000;

    private long _lastConversation = EventBatch.NoTime;
    private bool _isCustomersTurn;

    /// <summary>Begins the next instance.</summary>
    public void Begin() => (_lastConversation, _isCustomersTurn) = (EventBatch.NoTime, false);

    /// <summary>Takes in the instance's next event.</summary>
    public Turn Next(int index, EventRoles roles)
    {
        var turn = (IsContact(index, roles) ? Turn.Contact : Turn.None) | WordOf(index, roles);
        if (Has(roles, EventRoles.CustomerReplied)) turn |= Turn.CustomerReply;
        if (Has(roles, EventRoles.ContactStarted | EventRoles.ContactEnded)) _lastConversation = log.Time[index];
        if ((turn & Turn.Contact) != Turn.None) _isCustomersTurn = false;
        if ((turn & Turn.Word) != Turn.None) HandOver(roles);
        return turn;
    }

    private bool IsContact(int i, EventRoles roles)
    {
        var side = log.Side[i];
        if (Has(roles, EventRoles.ContactStarted)) return side is ActorSide.Customer or ActorSide.Unknown;
        if (Has(roles, EventRoles.TicketCreated)) return side != ActorSide.System && !FollowsConversation(log.Time[i]);
        if (Has(roles, EventRoles.CustomerReplied)) return !_isCustomersTurn;
        return Has(roles, EventRoles.Reopened) && side == ActorSide.Customer;
    }

    private bool FollowsConversation(long time) => _lastConversation != EventBatch.NoTime && time - _lastConversation <= Hour;

    private Turn WordOf(int i, EventRoles roles)
    {
        if (log.Side[i] == ActorSide.Customer || Has(roles, EventRoles.Customers)) return Turn.None;
        if (!Has(roles, EventRoles.Word) && (log.Traits[i] & EventTraits.VisibleToCustomer) == EventTraits.None) return Turn.None;
        if (Has(roles, EventRoles.Acknowledged)) return Turn.Word | Turn.Acknowledgement;
        return log.Side[i] == ActorSide.System ? Turn.Word : Turn.Word | Turn.Response;
    }

    private void HandOver(EventRoles roles)
    {
        if (Has(roles, EventRoles.Replied | EventRoles.ContactEnded)) _isCustomersTurn = true;
        else if (Has(roles, EventRoles.Acknowledged | EventRoles.Resolved)) _isCustomersTurn = false;
    }

    private static bool Has(EventRoles roles, EventRoles any) => (roles & any) != EventRoles.None;
}
