namespace Throughline.Cli.Tests.RealLogs;

/// <summary>
/// The three tables beside Rabobank's activities (BPI Challenge 2014, 4TU): interactions, incidents, changes.
/// Worked out by <c>python3 tests/facts/bpic2014.py ../shared/data</c> with Python's csv module: values stripped, a row is blank when
/// no field has content, and a value that begins with "#" is a marker and names nothing. No code of this project took part.
/// </summary>
internal static class RabobankTables
{
    /// <summary>The four archives, in the order in which a person would name them.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        ["bpic2014/detail_interaction.zip", "bpic2014/detail_incident.zip", "bpic2014/detail_change.zip", "bpic2014/EventLog.zip"];

    /// <summary>Rows of the interactions, each with an Interaction ID of its own.</summary>
    public const long Interactions = 147_004;

    /// <summary>Interactions whose Related Incident names an incident.</summary>
    public const long InteractionsWithIncident = 51_881;

    /// <summary>Distinct incidents that interactions name.</summary>
    public const long IncidentsNamed = 46_087;

    /// <summary>Of those, incidents that the incidents' own files hold.</summary>
    public const long IncidentsNamedAndThere = 45_636;

    /// <summary>Interactions with "#MULTIVALUE" for several incidents.</summary>
    public const long InteractionsWithSeveralIncidents = 873;

    /// <summary>Rows of the incidents with content, each with an Incident ID of its own; the same incidents as in the activities.</summary>
    public const long Incidents = 46_606;

    /// <summary>Rows of the incidents without any content, which are no rows.</summary>
    public const long BlankIncidentRows = 203;

    /// <summary>Incidents whose Related Interaction names one.</summary>
    public const long IncidentsWithInteraction = 43_058;

    /// <summary>Incidents whose Related Change names one.</summary>
    public const long IncidentsWithChange = 536;

    /// <summary>Distinct changes that incidents name.</summary>
    public const long ChangesNamed = 231;

    /// <summary>Of those, changes that the changes' file holds.</summary>
    public const long ChangesNamedAndThere = 205;

    /// <summary>Fields "#MULTIVALUE" and "#N/B" of the incidents.</summary>
    public const long IncidentMultiValues = 3_458;

    /// <summary>Fields "#N/B" of the incidents.</summary>
    public const long IncidentNotKnown = 6_918;

    /// <summary>Rows of the changes: one a change and configuration item.</summary>
    public const long ChangeRows = 30_275;

    /// <summary>Distinct Change ID.</summary>
    public const long Changes = 18_000;

    /// <summary>Distinct interactions and incidents together.</summary>
    public const long InteractionsAndIncidents = 193_610;

    /// <summary>The same with incidents that are only named.</summary>
    public const long WithNamedIncidents = 194_061;
}
