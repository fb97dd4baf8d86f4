using System.Text.Json.Serialization;
using Throughline.Journeys;

namespace Throughline.Server.Workspaces;

/// <summary>
/// Where records are kept, as <c>settings.json</c> says under <c>records</c>: a PostgreSQL connection string, or the name of an environment variable that holds one.
/// It may hold a password, so it prints nothing of itself.
/// </summary>
/// <param name="text">As it stands in the file.</param>
[JsonConverter(typeof(RecordsSettingConverter))]
public sealed class RecordsSetting(string text)
{
    /// <summary>As it stands in the file: for writing it back, never for a log or a message.</summary>
    internal string Text { get; } = text;

    private bool IsVariable => Text.Length > 0 && Text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    /// <summary>The connection string.</summary>
    /// <param name="variables">Reads environment variables.</param>
    /// <exception cref="WorkspaceException">The variable is not set.</exception>
    public string Connection(Func<string, string?> variables)
    {
        if (!IsVariable) return Text;
        return variables(Text) is { Length: > 0 } connection
            ? connection
            : throw new WorkspaceException(Problem.BadMapping, $"The environment variable {Text}, which 'records' in settings.json names, is not set. Set it to a PostgreSQL connection string, or remove 'records' to keep records in the workspace's folder.");
    }

    /// <inheritdoc/>
    public override string ToString() => "(not shown)";
}
