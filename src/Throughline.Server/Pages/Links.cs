using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>Addresses of pages.</summary>
public static class Links
{
    /// <summary>A journey's map.</summary>
    public static string Map(string journeyId, CaseFilter? filter = null) => $"/journeys/{Uri.EscapeDataString(journeyId)}" + Query(filter);

    /// <summary>The editor of a journey's map.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="step">The step that is open; null: none.</param>
    public static string Edit(string journeyId, string? step = null) => Map(journeyId) + "/edit" + (step is null ? "" : $"?step={Uri.EscapeDataString(step)}");

    /// <summary>One step of a journey's map, wholly.</summary>
    public static string Step(string journeyId, string step, CaseFilter? filter = null) => Map(journeyId) + "/step" + Query([new("step", step), .. filter?.Words() ?? []]);

    /// <summary>The versions of a journey's map.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="query">What is shown of them; null: the list.</param>
    public static string History(string journeyId, HistoryQuery? query = null) => Map(journeyId) + "/history" + (query?.Words() is { Length: > 0 } words ? "?" + words : "");

    /// <summary>A map shown to an audience, a phase at a time.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="phase">Its phases from 1; 0: the whole, one more than there are: what is asked.</param>
    /// <param name="filter">The filter in force.</param>
    public static string Present(string journeyId, int phase = 0, CaseFilter? filter = null) =>
        Map(journeyId) + "/present" + Query([.. filter?.Words() ?? [], .. phase == 0 ? Array.Empty<KeyValuePair<string, string>>() : [new("phase", $"{phase}")]]);

    /// <summary>What people say about a map.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="step">Only about this step; null: all of it.</param>
    public static string Remarks(string journeyId, string? step = null) => Map(journeyId) + "/remarks" + (step is null ? "" : $"?step={Uri.EscapeDataString(step)}");

    /// <summary>What people say, as a table.</summary>
    /// <param name="journeyId">About which journey; null: about all of them.</param>
    public static string RemarksTable(string? journeyId = null) => (journeyId is null ? "" : Map(journeyId)) + "/remarks.csv";

    /// <summary>What people say, as JSON.</summary>
    /// <param name="journeyId">About which journey; null: about all of them.</param>
    public static string RemarksJson(string? journeyId = null) => (journeyId is null ? "" : Map(journeyId)) + "/remarks.json";

    /// <summary>Where somebody is named.</summary>
    public const string Mentions = "/mentions";

    /// <summary>The box for suggestions.</summary>
    /// <param name="journeyId">What it is about; null: nothing is chosen.</param>
    public static string Suggest(string? journeyId = null) => "/suggest" + (journeyId is null ? "" : $"?journey={Uri.EscapeDataString(journeyId)}");

    /// <summary>All suggestions.</summary>
    public const string Suggestions = "/suggestions";

    /// <summary>The suggestions that a figure about them rests on.</summary>
    public static string SuggestionsOf(Figure figure) => SuggestionsShown.Of(figure) is { Length: > 0 } show ? $"{Suggestions}?show={show}#list" : $"{Suggestions}#list";

    /// <summary>A suggestion and what became of it.</summary>
    public static string Suggestion(string id) => $"{Suggestions}/{Uri.EscapeDataString(id)}";

    /// <summary>The map as a file that reads back the same.</summary>
    public static string MapFile(string journeyId, string ending) => $"{Map(journeyId)}/map.{ending}";

    /// <summary>The map as one drawing.</summary>
    public static string Drawing(string journeyId, CaseFilter? filter = null) => Map(journeyId) + "/map.svg" + Query(filter);

    /// <summary>Whether a journey's map is true.</summary>
    public static string Truth(string journeyId, CaseFilter? filter = null) => Map(journeyId) + "/truth" + Query(filter);

    /// <summary>The register of changes.</summary>
    public const string Changes = "/changes";

    /// <summary>The register, ready to enter a change of a journey's map.</summary>
    public static string Change(string journeyId) => $"{Changes}?map={Uri.EscapeDataString(journeyId)}#enter";

    /// <summary>The tasks of the register that a figure of theirs counts.</summary>
    public static string Tasks(Figure figure) => TasksShown.Of(figure) is { Length: > 0 } show ? $"{Changes}?show={show}#due" : $"{Changes}#due";

    /// <summary>What maps ask of whom this week.</summary>
    public static string Weekly(WeeklyQuery? query = null) => "/weekly" + (query?.Words() is { Length: > 0 } words ? "?" + words : "");

    /// <summary>The same as plain text.</summary>
    public const string WeeklyMail = "/weekly.txt";

    /// <summary>A journey's paths.</summary>
    public static string Paths(string journeyId, CaseFilter? filter = null, PathsQuery? query = null) =>
        Map(journeyId) + "/paths" + Query([.. filter?.Words() ?? [], .. query?.Words() ?? []]);

    /// <summary>Every figure of a journey.</summary>
    public static string Metrics(string journeyId, CaseFilter? filter = null) => Map(journeyId) + "/metrics" + Query(filter);

    /// <summary>What the customers of a journey write about.</summary>
    public static string Themes(string journeyId, CaseFilter? filter = null) => Map(journeyId) + "/themes" + Query(filter);

    /// <summary>What hurts in a journey; of all journeys together without one.</summary>
    public static string Findings(string? journeyId = null, CaseFilter? filter = null, FindingsQuery? query = null) =>
        Searched(journeyId) + Query([.. filter?.Words() ?? [], .. query?.Words() ?? []]);

    /// <summary>One finding in full.</summary>
    public static string Finding(string journeyId, string findingId, CaseFilter? filter = null) => $"{Map(journeyId)}/findings/{Uri.EscapeDataString(findingId)}" + Query(filter);

    /// <summary>What matters most over all journeys.</summary>
    public const string Executive = "/executive";

    /// <summary>What a journey's map takes for true.</summary>
    public static string Assumptions(string journeyId) => Map(journeyId) + "/assumptions";

    /// <summary>The mapping sessions of a journey.</summary>
    public static string Sessions(string journeyId) => Map(journeyId) + "/sessions";

    /// <summary>A mapping session with its data pack.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="number">The session's.</param>
    public static string Session(string journeyId, string number) => $"{Sessions(journeyId)}/{Uri.EscapeDataString(number)}";

    /// <summary>The work on a journey, by stage of its cycle.</summary>
    public static string Work(string journeyId) => Map(journeyId) + "/work";

    /// <summary>What the desk lacks.</summary>
    /// <param name="journeyId">In which journey; <c>all</c>: in all.</param>
    /// <param name="owner">Only whose; null: everybody's.</param>
    public static string Gaps(string journeyId = Workspaces.Portfolio.All, string? owner = null) =>
        (journeyId == Workspaces.Portfolio.All ? "" : Map(journeyId)) + "/gaps" + (owner is null ? "" : $"?owner={Uri.EscapeDataString(owner)}");

    /// <summary>The quick wins of a journey's map.</summary>
    public static string QuickWins(string journeyId) => Map(journeyId) + "/quick-wins";

    /// <summary>Where a map is begun.</summary>
    public const string NewMap = "/maps/new";

    /// <summary>All journeys as a tree, and what they share.</summary>
    public const string Atlas = "/atlas";

    /// <summary>Who is who, and what people decide about it.</summary>
    /// <param name="decided">The decision that has just been made; 0: none.</param>
    public static string Identity(long decided = 0) => decided == 0 ? "/identity" : $"/identity?decided={decided}";

    /// <summary>What the data is worth.</summary>
    public const string Quality = "/quality";

    /// <summary>The rows of a source that were set aside for a reason.</summary>
    public static string SetAside(string source, string reason) => $"{Quality}/rows?source={Uri.EscapeDataString(source)}&reason={Uri.EscapeDataString(reason)}";

    /// <summary>The saved filters.</summary>
    public const string Personas = "/personas";

    /// <summary>Where a filter gets a name. A persona is the same customers at any time.</summary>
    public static string SavePersona(CaseFilter filter) => $"{Personas}?filter={Uri.EscapeDataString((filter with { AsOf = null }).ToString())}";

    /// <summary>A journey as a file for other programs.</summary>
    public static string Export(string journeyId, string format, CaseFilter? filter = null) => $"{Map(journeyId)}/export/{Uri.EscapeDataString(format)}" + Query(filter);

    /// <summary>A figure opened: definition, spread, cases.</summary>
    public static string Figure(CaseReference reference, FigureQuery? query = null) => $"{Map(reference.Journey)}/figure?{Words(reference)}{More(query)}";

    /// <summary>Where a figure, e.g. that of a variant or theme, is put on a step of the map.</summary>
    public static string Put(CaseReference reference) => $"{Map(reference.Journey)}/put?{Words(reference)}";

    /// <summary>How a figure's observations are spread, as a drawing.</summary>
    public static string Spread(CaseReference reference) => $"{Map(reference.Journey)}/figure.svg?{Words(reference)}";

    /// <summary>A case opened, as of the moment of the filter under which it was found.</summary>
    public static string Case(string journeyId, string caseId, CaseFilter? filter = null) =>
        $"{Map(journeyId)}/cases/{Uri.EscapeDataString(caseId)}" + Query(CaseFilter.None with { AsOf = filter?.AsOf });

    private static string Words(CaseReference reference) => reference.ToString()[(reference.ToString().IndexOf('&', StringComparison.Ordinal) + 1)..];

    private static string More(FigureQuery? query) => query is null ? "" :
        (query.Compare.Length == 0 ? "" : "&compare=" + Uri.EscapeDataString(query.Compare)) + (query.Page == 1 ? "" : $"&page={query.Page}");

    private static string Searched(string? journeyId) => journeyId is null or Workspaces.Portfolio.All ? "/findings" : Map(journeyId) + "/findings";

    private static string Query(IReadOnlyList<KeyValuePair<string, string>> words) =>
        words.Count == 0 ? "" : "?" + string.Join('&', words.Select(word => $"{Uri.EscapeDataString(word.Key)}={Uri.EscapeDataString(word.Value)}"));

    private static string Query(CaseFilter? filter) => filter is null || filter.IsEmpty ? "" : "?" + filter;
}
