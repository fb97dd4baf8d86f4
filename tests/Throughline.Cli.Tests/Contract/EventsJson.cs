namespace Throughline.Cli.Tests.Contract;

/// <summary><c>events --json</c></summary>
internal sealed record EventsJson(
    long Events,
    long Tickets,
    long Customers,
    DateTimeOffset? From,
    DateTimeOffset? To,
    IReadOnlyList<TypeJson> Types,
    IReadOnlyList<SourceJson> Sources,
    long SetAside);

/// <summary>A type of <c>events --json</c>.</summary>
internal sealed record TypeJson(string Type, long Count);

/// <summary>A source of <c>events --json</c>.</summary>
internal sealed record SourceJson(string Source, long Events);
