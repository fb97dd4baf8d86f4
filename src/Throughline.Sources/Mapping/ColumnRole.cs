namespace Throughline.Sources.Mapping;

/// <summary>What a column can be.</summary>
internal enum ColumnRole
{
    Ticket,
    EventId,
    Sequence,
    Revision,
    Deleted,
    Activity,
    State,
    Account,
    Email,
    Phone,
    Device,
    Agent,
    Team,
    Channel,
    Priority,
    Topic,
    Article,
    ConfigurationItem,
    Change,
    Survey,
    Tool,
    Side,
    Visible,
    FreeText,
    Score,
    Scale,
    Deadline,
    EventTime,
}
