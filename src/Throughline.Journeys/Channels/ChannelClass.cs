namespace Throughline.Journeys.Channels;

/// <summary>Who or what is at the service's end of a channel.</summary>
public enum ChannelClass
{
    /// <summary>Nobody has said; such channels are listed for mapping.</summary>
    Unknown = 0,

    /// <summary>A page, an app or a bot.</summary>
    Digital = 1,

    /// <summary>A voice menu.</summary>
    Ivr = 2,

    /// <summary>A person, at once or later.</summary>
    Assisted = 3,
}
