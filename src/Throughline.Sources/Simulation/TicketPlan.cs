namespace Throughline.Sources.Simulation;

/// <summary>What fate has in store for one ticket before anybody works on it. Planning draws it, plants change it, the floor carries it out.</summary>
internal sealed class TicketPlan
{
    public required int Index { get; init; }

    public required DemoJourney Journey { get; init; }

    public required DemoCustomer Customer { get; init; }

    public required long Created { get; init; }

    public required string Priority { get; init; }

    public required string Channel { get; set; }

    public required long Deadline { get; init; }

    /// <summary>When the acknowledgement goes out; of a priority-1 ticket, when somebody would look.</summary>
    public required long Acknowledged { get; set; }

    public required string? Item { get; set; }

    public string Id => $"TK-{Index + 10001}";

    public bool IsUrgent => Priority == "P1";

    /// <summary>Neither a status message nor a word on the way.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Not resolved earlier than so many seconds after the acknowledgement.</summary>
    public long OpenAtLeast { get; set; }

    /// <summary>The configuration item of another that it names at first; null: its own.</summary>
    public string? OpenedOn { get; set; }

    /// <summary>Office time that it lies before it is resolved, in seconds.</summary>
    public long Lies { get; set; }

    /// <summary>Teams that have it wrongly, in order.</summary>
    public IReadOnlyList<string> WrongTeams { get; set; } = [];

    public bool IsEscalated { get; set; }

    public bool ReadArticle { get; set; }

    public int Tools { get; set; }

    /// <summary>Whether the agent has to ask the customer something.</summary>
    public bool Asks { get; set; }

    /// <summary>Whether the wrong team asks the customer something before it passes the ticket on.</summary>
    public bool IsAskedByWrongTeam { get; set; }

    /// <summary>The wrong topic under which it is opened; null: under its own.</summary>
    public string? OpenedAs { get; set; }

    /// <summary>Office time that it lies before anybody looks at it properly, in seconds.</summary>
    public long LiesUnseen { get; set; }

    /// <summary>When it is quietly met, shortly before the deadline.</summary>
    public long? NearMiss { get; set; }

    /// <summary>When the customer comes back on the same matter.</summary>
    public long? ContactAgain { get; set; }

    public bool Reopens { get; set; }

    public bool WasReopened { get; set; }

    /// <summary>The topic that it has at a time: triage corrects a wrong one.</summary>
    public string TopicAt(long time) => OpenedAs is { } wrong && time <= Acknowledged ? wrong : Journey.Topic;

    /// <summary>The configuration item that it names at a time: triage corrects a wrong one.</summary>
    public string? ItemAt(long time) => OpenedOn is { } wrong && time <= Acknowledged ? wrong : Item;

    /// <summary>The harms that it carries.</summary>
    public PlantedHarms Marks { get; set; }

    /// <summary>When it was last resolved, once it was.</summary>
    public long? Resolved { get; set; }
}
