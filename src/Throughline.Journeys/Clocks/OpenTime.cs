using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Clocks;

/// <summary>
/// How long each instance had an open ticket, and in whose hands it was meanwhile, in microseconds by the clock on the wall up to the log's
/// last event. The four parts sum to the total. Where several tickets are open at once, time counts once: for the agents if a team or agent
/// has one, else for nobody if one is unassigned, else for the third party, else for the customer.
/// </summary>
public sealed class OpenTime
{
    internal OpenTime(int instances) =>
        (Total, Agent, Nobody, ThirdParty, Customer) = (new long[instances], new long[instances], new long[instances], new long[instances], new long[instances]);

    /// <summary>At least one ticket is open.</summary>
    public long[] Total { get; }

    /// <summary>In the hands of a team or an agent.</summary>
    public long[] Agent { get; }

    /// <summary>Not assigned to anybody.</summary>
    public long[] Nobody { get; }

    /// <summary>Waiting for a supplier or another third party, if the source says so.</summary>
    public long[] ThirdParty { get; }

    /// <summary>Waiting for the customer.</summary>
    public long[] Customer { get; }

    /// <summary>The open time of the instances of a log that has grown.</summary>
    internal static OpenTime Merged(InstanceGrowth growth, OpenTime kept, OpenTime again)
    {
        var open = new OpenTime(growth.Log.InstanceCount);
        growth.Spread(kept.Total, again.Total, open.Total);
        growth.Spread(kept.Agent, again.Agent, open.Agent);
        growth.Spread(kept.Nobody, again.Nobody, open.Nobody);
        growth.Spread(kept.ThirdParty, again.ThirdParty, open.ThirdParty);
        growth.Spread(kept.Customer, again.Customer, open.Customer);
        return open;
    }

    internal long[] Of(Holder holder) => holder switch
    {
        Holder.Agent => Agent,
        Holder.Nobody => Nobody,
        Holder.ThirdParty => ThirdParty,
        _ => Customer,
    };
}
