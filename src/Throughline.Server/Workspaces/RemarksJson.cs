using System.Text.Encodings.Web;
using System.Text.Json;
using Throughline.Office.Remarks;
using Throughline.Server.Pages;
using Throughline.Server.Yaml;

namespace Throughline.Server.Workspaces;

/// <summary>Conversations as JSON: a thread an object, with its answers and votes.</summary>
internal static class RemarksJson
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them.</summary>
    /// <param name="views">The conversations, a journey each.</param>
    /// <param name="dates">Of when the data and the last review are.</param>
    /// <param name="target">Where to; it stays open.</param>
    public static void Write(IReadOnlyList<RemarksView> views, ExportDates dates, Stream target) =>
        JsonSerializer.Serialize(target, new { dataAsOf = dates.DataDay, lastReview = dates.ReviewDay, threads = views.SelectMany(view => view.Threads.Select(thread => Shape(view, thread))) }, Layout);

    private static object Shape(RemarksView view, RemarkThread thread) => new
    {
        thread.Id,
        Journey = view.JourneyId,
        thread.Opening.Step,
        About = view.NameOf(thread.Opening.Step),
        Kind = EnumWords.Of(thread.Opening.Kind),
        thread.Opening.Author,
        thread.Opening.At,
        thread.Opening.Text,
        thread.Voters,
        SettledBy = thread.Opening.Resolved?.By,
        SettledAt = thread.Opening.Resolved?.At,
        Answers = thread.Answers.Select(answer => new { answer.Author, answer.At, answer.Text }),
    };
}
