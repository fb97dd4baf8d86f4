namespace Throughline.Server.Workspaces;

/// <summary>What a model calls some themes.</summary>
/// <param name="Model">Which model.</param>
/// <param name="ById">Names by the themes' ids; a theme that has none keeps its label.</param>
/// <param name="Problem">Why there are none, in words; null: there are.</param>
public sealed record ThemeNames(string Model, IReadOnlyDictionary<string, string> ById, string? Problem)
{
    /// <summary>The name of a theme, or null.</summary>
    public string? Of(string theme) => ById.GetValueOrDefault(theme);

    /// <summary>No names, and why.</summary>
    internal static ThemeNames None(string model, string problem) => new(model, new Dictionary<string, string>(), problem);
}
