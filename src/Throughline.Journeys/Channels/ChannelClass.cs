namespace Throughline.Journeys.Channels;

/// <summary>What a channel asks of the organisation and of the customer.</summary>
public enum ChannelClass : byte
{
    /// <summary>Nobody has said yet.</summary>
    Unclassified,

    /// <summary>The customer writes or clicks: portal, app, mail, message, chat bot.</summary>
    Digital,

    /// <summary>A voice menu that answers by itself.</summary>
    Ivr,

    /// <summary>A person answers while the customer is there: phone, live chat, counter.</summary>
    Assisted,
}
