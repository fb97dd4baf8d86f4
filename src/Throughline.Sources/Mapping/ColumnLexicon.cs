namespace Throughline.Sources.Mapping;

/// <summary>Words that headers use for a role, the surest first.</summary>
internal static class ColumnLexicon
{
    /// <summary>Words that say something only as the whole header: a "phone number" is no ticket.</summary>
    private static readonly HashSet<string> OnlyAlone = ["number", "id", "key", "reference", "case", "caso", "via", "user id", "mail", "on"];

    /// <summary>Headers that may name a ticket and as well something else.</summary>
    private static readonly HashSet<string> Vague = ["number", "id", "key", "reference", "change id", "change number", "order id"];

    private static readonly Dictionary<ColumnRole, string[]> Phrases = new()
    {
        [ColumnRole.Ticket] = Split("ticket id|ticket number|ticket no|ticket nr|ticket key|ticketid|ticket|incident id|incident number|incident|case id|case number|caseid|case concept name|case|interaction id|complaint id|request id|request number|call id|conversation id|issue key|issue id|ticketnummer|ticket nummer|vorgangsnummer|vorgang|fallnummer|zaaknummer|meldingsnummer|incidentnummer|numéro de ticket|numero de ticket|caso|dossier|number|change id|change number|order id|id|key|reference"),
        [ColumnRole.EventId] = Split("event id|activity id|record id|log id|entry id|history id|audit id|id|interaction number|activity number|uuid|guid|sys id"),
        [ColumnRole.Sequence] = Split("sequence|seq|sequence number|mod count|version|step number|position|event number|revision|volgnummer|laufende nummer"),
        [ColumnRole.Revision] = Split("last updated at|last update|last updated|updated at|update time|updated on|sys updated on|updated|last modified|modified at|modified on|modified|last changed|changed at|sys mod count|mod count|row version|version|revision|geändert am|gewijzigd op"),
        [ColumnRole.Deleted] = Split("is deleted|deleted|removed|is removed|gelöscht|verwijderd|supprimé|eliminado"),
        [ColumnRole.Activity] = Split("activity|activity name|activity type|action|event|event type|event name|concept name|task|step|operation|aktivität|activiteit|activité|actividad|ereignis|gebeurtenis"),
        [ColumnRole.State] = Split("state|status|stage|incident state|ticket status|zustand|toestand|estado|statut"),
        [ColumnRole.Account] = Split("customer id|customer|customer number|customer no|caller id|caller|requester id|requester|client id|client|account id|account number|account|contact id|user id|consumer id|requested for|opened for|reported by|end user|kunde|kundennummer|klant|klantnummer|cliente|identifiant client"),
        [ColumnRole.Email] = Split("email|e mail|email address|mail address|mail"),
        [ColumnRole.Phone] = Split("phone|phone number|telephone|mobile|telefon|telefoon|msisdn"),
        [ColumnRole.Device] = Split("device id|device|visitor id|cookie id"),
        [ColumnRole.Agent] = Split("assigned to|agent|agent id|agent name|assignee|resolver|resource|owner|handled by|operator|employee|bearbeiter|medewerker|behandelaar|updated by"),
        [ColumnRole.Team] = Split("assignment group|team|team name|queue|support group|group|assigned group|department|gruppe|groep|équipe|equipo"),
        [ColumnRole.Channel] = Split("channel|contact type|submitted via|source channel|contact channel|contact method|via|medium|kanal|kanaal|canal"),
        [ColumnRole.Priority] = Split("priority|prio|priorität|prioriteit|priorité|prioridad|severity"),
        [ColumnRole.Topic] = Split("topic|category|product|service|subject area|kategorie|categorie|catégorie|categoría|issue type|request type"),
        [ColumnRole.Article] = Split("article|article id|km number|kb number|knowledge article|knowledge id|kb article|kb id"),
        [ColumnRole.ArticleEdited] = Split("article edited|article last edited|article updated|article last updated|article modified|article last modified|knowledge updated|kb updated|kb last updated|last edited"),
        [ColumnRole.ConfigurationItem] = Split("cmdb ci|configuration item|ci name|ci|asset|asset id|ci id"),
        [ColumnRole.Change] = Split("rfc|change id|change number|change request|related change|release"),
        [ColumnRole.Survey] = Split("survey|survey id|survey name|question id"),
        [ColumnRole.Tool] = Split("tool|application used|system used|tool name"),
        [ColumnRole.Side] = Split("actor side|side|author type|sender type|actor type|author role|direction"),
        [ColumnRole.Visible] = Split("visible to customer|visible|is public|public|visibility|customer visible"),
        [ColumnRole.FreeText] = Split("narrative|description|comment|comments|text|body|message|notes|note|remarks|verbatim|beschreibung|omschrijving|commentaire|comentario"),
        [ColumnRole.Score] = Split("csat|score|rating|satisfaction|nps|satisfaction score|csat score|bewertung|tevredenheid"),
        [ColumnRole.Scale] = Split("scale|score scale|rating scale|score range|skala|schaal|échelle|escala"),
        [ColumnRole.Deadline] = Split("deadline|due|due date|due at|due by|sla due|target time|target resolution|requested end date|requested end|fällig|frist"),
        [ColumnRole.EventTime] = Split("timestamp|time timestamp|time stamp|date stamp|event time|updated at|update time|changed at|complete timestamp|occurred at|date time|datetime|time|date"),
    };

    /// <summary>How well a header fits a role; 0 not at all. A whole header beats its end, an earlier phrase a later one.</summary>
    public static int Fit(ColumnRole role, HeaderWords header)
    {
        if (NamesAnother(header) && role != ColumnRole.Change) return 0;
        var phrases = Phrases[role];
        var best = 0;
        for (var i = 0; i < phrases.Length; i++)
        {
            var fit = header.Fit(phrases[i]);
            if (fit == 1 && OnlyAlone.Contains(phrases[i])) fit = 0;
            if (fit > 0) best = Math.Max(best, (fit * 1000) - i);
        }

        return best;
    }

    /// <summary>Whether the whole header is a word for the role.</summary>
    public static bool IsWhole(ColumnRole role, HeaderWords header) => Phrases[role].Contains(header.Text);

    /// <summary>Whether the header says too little to name a ticket outright.</summary>
    public static bool IsVague(HeaderWords header) => Vague.Contains(header.Text);

    /// <summary>Whether the header says that the column names another ticket, or counts something.</summary>
    public static bool NamesAnother(HeaderWords header) =>
        header.HasAny("#", "related", "linked", "parent", "previous", "duplicate", "count", "subcategory") && header.Text != "sys mod count" && header.Fit("mod count") == 0;

    /// <summary>Whether the header speaks of time.</summary>
    public static bool SpeaksOfTime(HeaderWords header) =>
        header.HasAny("time", "date", "at", "timestamp", "stamp", "datetime", "datum", "zeit", "tijd", "fecha", "heure", "on", "created", "updated", "closed", "opened", "start", "end");

    private static string[] Split(string phrases) => phrases.Split('|');
}
