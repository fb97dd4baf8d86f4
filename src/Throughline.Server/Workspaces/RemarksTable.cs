using System.Globalization;
using Throughline.Office.Remarks;
using Throughline.Server.Pages;
using Throughline.Server.Yaml;
using Throughline.Sources.Exports;

namespace Throughline.Server.Workspaces;

/// <summary>A conversation as CSV: one row for everything that was said, threads one after the other.</summary>
internal static class RemarksTable
{
    private static readonly string[] Columns = ["thread", "journey", "about", "kind", "author", "said_at", "text", "votes", "voters", "settled_by", "settled_at"];

    /// <summary>Writes it. Texts cannot run as formulas.</summary>
    /// <param name="views">The conversations, a journey each.</param>
    /// <param name="target">Where to; it stays open.</param>
    public static void Write(IReadOnlyList<RemarksView> views, Stream target)
    {
        using var rows = new CsvRows(target);
        foreach (var column in Columns) rows.Plain(column);
        rows.End();
        foreach (var view in views)
            foreach (var thread in view.Threads)
                foreach (var remark in thread.Remarks) Row(rows, view, thread, remark);
    }

    private static void Row(CsvRows rows, RemarksView view, RemarkThread thread, Remark remark)
    {
        var isIdea = remark.Kind == RemarkKind.Idea;
        rows.Plain(thread.Id);
        rows.Text(view.JourneyId);
        rows.Text(view.NameOf(remark.Step));
        rows.Plain(remark.Answers is not null ? "answer" : EnumWords.Of(remark.Kind));
        rows.Text(remark.Author);
        rows.Plain(Time(remark.At));
        rows.Text(remark.Text);
        rows.Plain(isIdea ? thread.Voters.Count.ToString(CultureInfo.InvariantCulture) : "");
        rows.Text(isIdea ? string.Join("; ", thread.Voters) : "");
        rows.Text(remark.Resolved?.By ?? "");
        rows.Plain(remark.Resolved is { } settled ? Time(settled.At) : "");
        rows.End();
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
