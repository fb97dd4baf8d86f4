using System.Text.Json;
using System.Text.Json.Serialization;
using Throughline.Journeys;
using Throughline.Journeys.Identity.Rules;
using Throughline.Journeys.Maps;

namespace Throughline.Server.Workspaces;

/// <summary>What <c>settings.json</c> holds. Its presence makes a folder a workspace.</summary>
/// <param name="Version">Of the workspace's layout; 1.</param>
/// <param name="Journeys">Journeys that somebody has named; empty: they are drafted from the topics in the data.</param>
public sealed record WorkspaceSettings(int Version, IReadOnlyList<GivenJourney> Journeys)
{
    /// <summary>Saved filters.</summary>
    public IReadOnlyList<Persona> Personas { get; init; } = [];

    /// <summary>The layout that this program writes.</summary>
    public const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>How identifiers become customers.</summary>
    public IdentitySettings Identity { get; init; } = new();

    /// <summary>Who names themes; null: nobody, they keep their labels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ThemeNamingSettings? Themes { get; init; }

    /// <summary>Where records are kept; null: in <c>records.db</c> of the workspace.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RecordsSetting? Records { get; init; }

    /// <summary>Settings of a new workspace.</summary>
    public static WorkspaceSettings Empty { get; } = new(CurrentVersion, []);

    /// <summary>Reads a settings file.</summary>
    /// <exception cref="WorkspaceException">It is no settings file, or a newer program's.</exception>
    public static WorkspaceSettings Read(string path)
    {
        WorkspaceSettings? settings;
        try
        {
            settings = JsonSerializer.Deserialize<WorkspaceSettings>(File.ReadAllBytes(path), Layout);
        }
        catch (JsonException e)
        {
            throw new WorkspaceException(Problem.BadMapping, $"{path} is not valid JSON: {e.Message} Mend it, or delete it to start with empty settings.", e);
        }

        if (settings is null) throw new WorkspaceException(Problem.BadMapping, $"{path} is empty; delete it to start with empty settings.");
        if (settings.Version > CurrentVersion)
            throw new WorkspaceException(Problem.Unavailable, $"{path} has version {settings.Version}, made by a newer Throughline; this one reads version {CurrentVersion}. Update the program.");
        settings = settings with
        {
            Journeys = settings.Journeys ?? [],
            Personas = settings.Personas ?? [],
            Identity = settings.Identity ?? new IdentitySettings(),
        };
        CheckIdentity(settings.Identity, path);
        if (settings.Themes is { } themes && themes.Problem() is { } problem) throw new WorkspaceException(Problem.BadMapping, $"{path}: {problem}");
        return settings;
    }

    /// <summary>Writes the file whole, beside the old one first, so that a kill never leaves half a file.</summary>
    public void Write(string path)
    {
        var draft = path + ".new";
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(this, Layout));
        File.Move(draft, path, overwrite: true);
    }

    private static void CheckIdentity(IdentitySettings identity, string path)
    {
        if (identity.Confidence.Values.Append(identity.Threshold).Append(identity.ReviewFloor).Any(share => share is not (>= 0 and <= 1)))
            throw new WorkspaceException(Problem.BadMapping, $"{path}: threshold, reviewFloor and confidence under identity are numbers from 0 to 1.");
        if (identity.HubLimit < 1 || identity.SharedTicketLimit < 1)
            throw new WorkspaceException(Problem.BadMapping, $"{path}: hubLimit and sharedTicketLimit under identity are whole numbers from 1.");
        if (identity.CountryPrefix.Trim('+', ' ').Any(letter => !char.IsAsciiDigit(letter)))
            throw new WorkspaceException(Problem.BadMapping, $"{path}: countryPrefix under identity is the digits of a country, e.g. 49, and not '{identity.CountryPrefix}'.");
        if (identity.Confidence.Keys.Where(id => MatchRuleCatalogue.All.All(rule => rule.Id != id)).ToList() is [var unknown, ..])
            throw new WorkspaceException(Problem.BadMapping, $"{path}: there is no match rule '{unknown}'. Rules: {string.Join(", ", MatchRuleCatalogue.All.Select(rule => rule.Id))}.");
    }
}
