using Throughline.Journeys.Paths;
using Throughline.Server.Drawing;

namespace Throughline.Server.Pages;

/// <summary>What a paths page shows; all of it stands in the address.</summary>
/// <param name="Unit">What one case is.</param>
/// <param name="Activity">Which names the steps carry; null: the log's own where it has them, else types.</param>
/// <param name="Detail">Share of cases to draw, 0 to 100: the most frequent variants up to it.</param>
/// <param name="Lines">What the lines of the graph show.</param>
/// <param name="Compare"><c>rest</c>, <c>previous</c> or a filter's text; empty: nothing.</param>
/// <param name="Way">Key of the variant on whose way it is shown how far the cases come; empty: the usual one.</param>
public sealed record PathsQuery(
    CaseUnit Unit = CaseUnit.Instance, ActivityNames? Activity = null, int Detail = PathsQuery.UsualDetail, LinesShow Lines = LinesShow.Both, string Compare = "", string Way = "")
{
    /// <summary>Enough to show the main ways without the noise of the rare ones.</summary>
    public const int UsualDetail = 80;

    /// <summary>How much is drawn, e.g. <c>80 %</c>: what was asked for, not what was measured.</summary>
    public string DetailText => $"{Detail} %";

    /// <summary>The query as words of an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Words()
    {
        yield return new("unit", Unit == CaseUnit.Ticket ? "ticket" : "instance");
        yield return new("detail", $"{Detail}");
        if (Activity is { } names) yield return new("names", names == ActivityNames.Source ? "source" : "type");
        if (Lines != LinesShow.Both) yield return new("lines", Lines == LinesShow.Count ? "count" : "time");
        if (Compare.Length > 0) yield return new("compare", Compare);
        if (Way.Length > 0) yield return new("way", Way);
    }

    /// <summary>Reads a query from the texts of an address. What it does not know it takes as not given: an old link still opens.</summary>
    public static PathsQuery Read(string? unit, string? names, string? detail, string? lines = null, string? compare = null, string? way = null) => new(
        Enum.TryParse<CaseUnit>(unit, ignoreCase: true, out var u) && Enum.IsDefined(u) ? u : CaseUnit.Instance,
        Enum.TryParse<ActivityNames>(names, ignoreCase: true, out var a) && Enum.IsDefined(a) ? a : null,
        int.TryParse(detail, out var d) ? Math.Clamp(d, 0, 100) : UsualDetail,
        Enum.TryParse<LinesShow>(lines, ignoreCase: true, out var l) && Enum.IsDefined(l) ? l : LinesShow.Both,
        compare?.Trim() ?? "",
        way?.Trim() ?? "");
}
