using Throughline.Journeys.Events;

namespace Throughline.Journeys.Tests.Metrics;

/// <summary>One event of a test, said in the domain's words.</summary>
/// <param name="Hour">Hours since Monday, 5 January 2026, 08:00 UTC.</param>
/// <param name="Type">Event type.</param>
public sealed record Happening(double Hour, string Type)
{
    public ActorSide By { get; init; }
    public bool Visible { get; init; }
    public string Ticket { get; init; } = "";
    public string Team { get; init; } = "";
    public string Agent { get; init; } = "";

    /// <summary>The customer's identifier with its kind, e.g. <c>email:ada@b.example</c>.</summary>
    public string Identifier { get; init; } = "";

    public string Channel { get; init; } = "";
    public string Topic { get; init; } = "";
    public string Tool { get; init; } = "";
    public string Article { get; init; } = "";

    /// <summary>When the article was last edited, as the source writes it; empty: it does not say.</summary>
    public string Edited { get; init; } = "";

    /// <summary>The kind of friction, or the cause of a breakdown, as the source names it.</summary>
    public string Said { get; init; } = "";

    public string Item { get; init; } = "";
    public string Survey { get; init; } = "";
    public double Score { get; init; } = double.NaN;
    public double ScoreLow { get; init; } = 1;
    public double ScoreHigh { get; init; } = 5;
    public string? Text { get; init; }
    public string Priority { get; init; } = "";

    /// <summary>Hours since the same Monday; null: none.</summary>
    public double? Deadline { get; init; }

    public string Of(Dimension dimension) => dimension switch
    {
        Dimension.Ticket => Ticket,
        Dimension.Team => Team,
        Dimension.Agent => Agent,
        Dimension.Customer => Identifier,
        Dimension.Channel => Channel,
        Dimension.Priority => Priority,
        Dimension.Topic => Topic,
        Dimension.Tool => Tool,
        Dimension.Article => Article,
        Dimension.ConfigurationItem => Item,
        Dimension.Survey => Survey,
        _ => "",
    };
}
