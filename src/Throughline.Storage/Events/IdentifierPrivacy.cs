using Throughline.Journeys.Identity;

namespace Throughline.Storage.Events;

/// <summary>How a workspace keeps customer identifiers.</summary>
/// <param name="Key">Its secret.</param>
/// <param name="Hash">Whether identifiers are stored as keyed hashes; if not, the key only recognises customers who were erased.</param>
public sealed record IdentifierPrivacy(IdentifierKey Key, bool Hash);
