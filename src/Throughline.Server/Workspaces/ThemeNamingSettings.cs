namespace Throughline.Server.Workspaces;

/// <summary>Who names themes, as <c>settings.json</c> says under <c>themes</c>. The key itself never stands there.</summary>
/// <param name="Endpoint">Address that speaks the OpenAI chat protocol, e.g. <c>http://localhost:11434/v1/chat/completions</c>.</param>
/// <param name="Model">The model that is asked for.</param>
/// <param name="KeyVariable">Name of the environment variable that holds the key; null: the endpoint wants none.</param>
public sealed record ThemeNamingSettings(string? Endpoint, string? Model, string? KeyVariable)
{
    /// <summary>What is wrong with them, in words; null: nothing.</summary>
    public string? Problem()
    {
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return $"endpoint under themes is an address that begins with http:// or https://, and not '{Endpoint}'.";
        if (string.IsNullOrWhiteSpace(Model)) return "model under themes is missing; write the name of the model that the endpoint knows.";
        return KeyVariable is { Length: 0 } ? "keyVariable under themes is empty; write the name of an environment variable, or leave it out." : null;
    }
}
