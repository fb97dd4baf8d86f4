using System.Text;
using System.Text.Json;
using Throughline.Journeys;

namespace Throughline.Office.Records;

/// <summary>A version that somebody wants to write.</summary>
/// <param name="Key">Of which record.</param>
/// <param name="Read">The version that the change was made to; 0: the record is new.</param>
/// <param name="Body">A JSON object (<see cref="RecordJson"/>); null: the record is to be deleted.</param>
/// <param name="Who">Who writes it: 1 to 200 characters.</param>
/// <param name="Why">The reason; empty: none. At most 4,000 characters.</param>
public sealed record RecordWrite(RecordKey Key, long Read, string? Body, string Who, string Why)
{
    private const int LongestName = 200;
    private const int LongestReason = 4_000;
    private const int LongestBody = 16 * 1024 * 1024;

    /// <summary>A name for this write, at most 200 characters, unique for its record: sent again, it answers with the version that it made, and makes none. Null: it has none.</summary>
    public string? Once { get; init; }

    /// <summary>Refuses what no store takes.</summary>
    /// <exception cref="WorkspaceException">Something is missing, too long, no text or no JSON.</exception>
    public void Check()
    {
        Key.Check();
        if (string.IsNullOrWhiteSpace(Who)) throw new WorkspaceException(Problem.Usage, $"Nobody is named as the author of {Key}. Say who writes it.");
        CheckText("author", Who, LongestName);
        CheckText("reason", Why, LongestReason);
        if (Once is not null) CheckText("name of the write", Once, LongestName);
        if (Body is null) return;
        CheckText("content", Body, LongestBody);
        CheckJson(Body);
    }

    private void CheckText(string what, string text, int longest)
    {
        if (text.Length > longest) throw new WorkspaceException(Problem.Usage, $"The {what} of {Key} has {text.Length} characters; at most {longest} are kept. Make it shorter.");
        if (!RecordText.IsWellFormed(text)) throw new WorkspaceException(Problem.Usage, $"The {what} of {Key} holds what is no text: a character 0, or half of a character. Remove it.");
    }

    private void CheckJson(string body)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(body));
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) throw NotAnObject();
            reader.Skip();
            reader.Read();
        }
        catch (JsonException e)
        {
            throw NotAnObject(e);
        }
    }

    private WorkspaceException NotAnObject(Exception? inner = null) => new(Problem.Usage, $"The content of {Key} is no JSON object.", inner);
}
