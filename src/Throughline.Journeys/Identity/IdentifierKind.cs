namespace Throughline.Journeys.Identity;

/// <summary>What an identifier is, as far as the match rules care.</summary>
public enum IdentifierKind : byte
{
    /// <summary>A kind of the organisation's own, e.g. <c>member:</c>; it identifies a customer like an account.</summary>
    Other,

    /// <summary>An account or customer number.</summary>
    Account,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>A device, browser or visitor: several people may use it.</summary>
    Device,

    /// <summary>A person's name: says something of a customer and identifies nobody.</summary>
    Name,

    /// <summary>A postcode: says something of a customer and identifies nobody.</summary>
    Postcode,
}
