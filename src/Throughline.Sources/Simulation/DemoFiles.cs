using Throughline.Journeys.Events;

namespace Throughline.Sources.Simulation;

/// <summary>Writes a run as the exports of six source systems, and its truth beside them. The bytes depend on the settings alone.</summary>
public static class DemoFiles
{
    /// <summary>Name of the file with the truth; it is not for importing.</summary>
    public const string TruthFile = "truth.json";

    /// <summary>Name of the file of releases. They are nobody's journey, so it is not for importing: it belongs in a register of changes.</summary>
    public const string ChangesFile = "changes.csv";

    private static readonly CsvColumn Time = new("occurred_at", e => CsvColumn.Iso(e.Time));
    private static readonly CsvColumn Activity = new("activity", e => e.Type);
    private static readonly CsvColumn Ticket = new("ticket_id", e => e.Ticket);
    private static readonly CsvColumn Email = new("requester_email", e => e.Email);
    private static readonly CsvColumn Phone = new("phone", e => e.Phone);
    private static readonly CsvColumn Agent = new("agent", e => e.Agent);
    private static readonly CsvColumn Team = new("team", e => e.Team);
    private static readonly CsvColumn Channel = new("channel", e => e.Channel);
    private static readonly CsvColumn Category = new("category", e => e.Topic);
    private static readonly CsvColumn Article = new("article", e => e.Article);
    private static readonly CsvColumn Side = new("side", e => e.Side);
    private static readonly CsvColumn Tool = new("tool", e => e.Tool);
    private static readonly CsvColumn Survey = new("survey", e => e.Survey);
    private static readonly CsvColumn Score = new("score", e => e.Score?.ToString());
    private static readonly CsvColumn Comment = new("comment", e => e.Comment);

    private static readonly CsvColumn[] TicketColumns =
    [
        Time, new("sequence", e => $"{e.Sequence}"), Activity, Ticket, Email, Agent, Team, Channel,
        new("priority", e => e.Priority), Category, Side, new("visible_to_customer", e => e.VisibleToCustomer ? "yes" : "no"),
        new("configuration_item", e => e.ConfigurationItem), new("deadline", e => CsvColumn.Iso(e.Deadline)),
    ];

    private static readonly DemoFile[] Files =
    [
        new("tickets.csv", IsOfTickets, TicketColumns),
        new("contacts.csv", e => e.Type is EventTypes.ContactStarted or EventTypes.ContactEnded, [Time, Activity, Ticket, Email, Phone, Channel, Agent, Team, Category, Side]),
        new("portal.csv", e => e.Type is EventTypes.PortalVisited or EventTypes.ArticleViewed, [Time, Activity, Email, new("account_id", e => e.Account), Channel, Article, Category, Side]),
        new("surveys.csv", e => e.Type == EventTypes.SurveyAnswered && e.Survey != SurveyAnswers.Effort, [Time, Activity, Ticket, Email, Survey, Score, new("scale", _ => "1-5"), Comment, Category, Article, Side]),
        new("effort.csv", e => e.Survey == SurveyAnswers.Effort, [Time, Activity, Ticket, Email, Survey, Score, new("scale", _ => "1-7"), Category, Side]),
        new("tools.csv", e => e.Type is EventTypes.ToolOpened or EventTypes.FrictionReported, [Time, Activity, Ticket, Agent, Team, Tool, new("minutes", e => e.Minutes?.ToString()), Category, Side]),
        new(ChangesFile, e => e.Type == EventTypes.ChangeReleased, [Time, Activity, new("change", e => e.Change), Category, Side]),
    ];


    /// <summary>Writes the files into a folder, which is made where it is missing, and answers the paths of those to import; <see cref="TruthFile"/> lies beside them.</summary>
    public static IReadOnlyList<string> Write(DemoData data, string folder)
    {
        Directory.CreateDirectory(folder);
        DemoTruthFile.Write(data, Path.Combine(folder, TruthFile));
        return [.. Files.Select(f => f.Write(data.Events, folder)).Where(path => Path.GetFileName(path) != ChangesFile)];
    }

    private static bool IsOfTickets(DemoEvent e) => e.Type == EventTypes.MessageSent || e.Type.StartsWith("ticket.", StringComparison.Ordinal);
}
