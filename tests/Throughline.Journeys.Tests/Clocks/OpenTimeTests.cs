namespace Throughline.Journeys.Tests.Clocks;

/// <summary>In whose hands the open time of an instance was.</summary>
public class OpenTimeTests
{
    [Fact]
    public void Each_hour_is_in_somebodys_hands_or_in_nobodys() =>
        Parts("""
            Mon 08:00 ticket.created
            Mon 09:00 ticket.assigned team=Desk
            Mon 11:00 ticket.waiting says=Awaiting_customer
            Mon 14:00 ticket.customer-replied
            Mon 15:00 ticket.waiting says=Awaiting_vendor
            Mon 19:00 ticket.status
            Mon 20:00 ticket.resolved
            Tue 08:00 ticket.reopened
            Tue 09:00 ticket.resolved
            """).ShouldBe("total 13:00: nobody 1:00, agent 5:00, customer 3:00, third party 4:00");

    [Fact]
    public void Two_open_tickets_take_one_hour_of_the_customers_life_in_an_hour() =>
        Parts("""
            Mon 08:00 ticket.created team=Desk
            Mon 09:00 ticket.created ticket=T2
            Mon 10:00 ticket.waiting says=Pending
            Mon 11:00 ticket.assigned ticket=T2 team=Desk
            Mon 12:00 ticket.resolved ticket=T2
            Mon 13:00 ticket.resolved
            """).ShouldBe("total 5:00: nobody 1:00, agent 3:00, customer 1:00, third party 0:00");

    [Theory]
    [InlineData("", "nobody 0:00, agent 2:00, customer 0:00, third party 0:00")]
    [InlineData("says=Waiting_for_supplier", "nobody 0:00, agent 1:00, customer 0:00, third party 1:00")]
    [InlineData("says=Customer_to_confirm", "nobody 0:00, agent 1:00, customer 1:00, third party 0:00")]
    public void A_paused_service_level_says_whom_it_waits_for_or_does_not(string says, string parts) =>
        Parts($"""
            Mon 08:00 ticket.created team=Desk
            Mon 09:00 sla.paused {says}
            Mon 10:00 ticket.resolved
            """).ShouldBe("total 2:00: " + parts);

    [Fact]
    public void A_row_of_an_audit_log_without_a_team_takes_the_ticket_out_of_all_hands() =>
        Parts("""
            Mon 08:00 ticket.created row says=New team=Desk
            Mon 09:00 ticket.status row says=Active
            Mon 11:00 ticket.resolved row says=Resolved team=Desk
            """).ShouldBe("total 3:00: nobody 2:00, agent 1:00, customer 0:00, third party 0:00");

    [Fact]
    public void What_is_open_counts_to_the_end_of_the_log() =>
        Parts("""
            Mon 08:00 ticket.created
            Mon 10:00 ticket.noted
            """).ShouldBe("total 2:00: nobody 2:00, agent 0:00, customer 0:00, third party 0:00");

    private static string Parts(string story)
    {
        var open = ClockStory.Of(story).Clocks.Open;
        return $"total {Moment.Amount(open.Total[0])}: nobody {Moment.Amount(open.Nobody[0])}, agent {Moment.Amount(open.Agent[0])}, "
            + $"customer {Moment.Amount(open.Customer[0])}, third party {Moment.Amount(open.ThirdParty[0])}";
    }
}
