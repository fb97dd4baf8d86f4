using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Gaps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Gaps;
using Throughline.Office.Records;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The gaps of a workspace: what its journeys show of them beside what people keep.</summary>
/// <param name="workspace">Whose.</param>
/// <param name="answers">Answers about a journey for a filter; null: there is no such journey.</param>
public sealed class WorkspaceGaps(Workspace workspace, Func<string, CaseFilter, CancellationToken, Task<JourneyAnswers?>> answers)
{
    private const int MostArticles = 12;
    private const string Readers = "type=" + EventTypes.ArticleViewed;

    /// <summary>The gaps of a journey; null when there is no journey of that id.</summary>
    /// <param name="journeyId">The journey; <see cref="Portfolio.All"/>: of all.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="owner">Whose gaps of the register; empty: everybody's.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<GapsView?> ViewAsync(string journeyId, Searched<IReadOnlyList<FindingLine>> found, string owner, CancellationToken ct)
    {
        if (await answers(journeyId, CaseFilter.None, ct) is not { } journey) return null;
        var kept = workspace.HasRecords ? await new GapRecords(workspace.Records, workspace.Clock).AllAsync(ct) : [];
        var residual = journey.Journey.Residual;
        var seen = await SeenAsync(journeyId, [.. OfFindings(found.View ?? []), .. OfResidual(journey, residual)], ct);
        var known = kept.Where(gap => gap.Body!.Journey == journeyId).Select(gap => (gap.Body!.Kind, gap.Body.About)).ToHashSet();
        return new GapsView(
            journeyId,
            journey.Journey.Map.Name,
            [.. seen.Select(gap => gap with { IsRegistered = known.Contains((gap.Kind, gap.About)) })],
            found.IsReady,
            residual.Whole(journey.Scope(CaseFilter.None)),
            residual.Basis,
            await RegisterAsync(kept.Where(gap => (journeyId == Portfolio.All || gap.Body!.Journey == journeyId) && (owner.Length == 0 || gap.Body!.Owner == owner)), ct))
        {
            Owner = owner,
        };
    }

    /// <summary>Enters a gap.</summary>
    /// <exception cref="WorkspaceException">There is no such journey, the gap cannot be kept, or the data cannot say which cases touch it.</exception>
    public async Task AddAsync(Gap gap, string who, CancellationToken ct)
    {
        var effect = await EffectAsync(gap.Journey, gap.Filter, ct);
        if (effect.Problem is { } problem) throw new WorkspaceException(Problem.Usage, problem + " Go back and change it.");
        await new GapRecords(workspace.Records, workspace.Clock).AddAsync(gap, who, ct);
    }

    private static IEnumerable<FoundGap> OfFindings(IReadOnlyList<FindingLine> lines) => lines
        .Where(line => line.Detector is "cmdb-gap" or "stranding-article")
        .Select(line => line.Detector == "cmdb-gap"
            ? new FoundGap(GapKind.Cmdb, line.Where, line.Filter, null) { Statement = line.Statement, Finding = Links.Finding(line.Journey, line.Id) }
            : new FoundGap(GapKind.KnowledgeBase, line.Where, line.Filter, null) { Statement = line.Statement, Finding = Links.Finding(line.Journey, line.Id) });

    private static IEnumerable<FoundGap> OfResidual(JourneyAnswers journey, MeasuredResidual residual)
    {
        var scope = journey.Scope(CaseFilter.None);
        return residual.ByArticle(scope, FigureText.FewBelow).Prepend(residual.Whole(scope))
            .Where(left => left.Uncovered.Value > 0 && !FigureText.TooFew(left.Uncovered))
            .Take(MostArticles)
            .Select(left => new FoundGap(
                GapKind.EscalationPath,
                left.Article is { } article ? $"no way on after article {article}" : "no way on after reading, whatever the article",
                left.Article is { } read ? new CaseFilter { Terms = [new FilterTerm("article", read)] }.ToString() : Readers,
                null)
            {
                Residual = left,
            });
    }

    private async Task<IReadOnlyList<FoundGap>> SeenAsync(string journeyId, IReadOnlyList<FoundGap> gaps, CancellationToken ct)
    {
        var seen = new List<FoundGap>();
        foreach (var gap in gaps) seen.Add(gap with { Effect = (await EffectAsync(journeyId, gap.Filter, ct)).Effect });
        return seen;
    }

    private async Task<IReadOnlyList<GapLine>> RegisterAsync(IEnumerable<Recorded<Gap>> kept, CancellationToken ct)
    {
        var lines = new List<GapLine>();
        foreach (var record in kept)
        {
            var (gap, name) = (record.Body!, (await answers(record.Body!.Journey, CaseFilter.None, ct))?.Journey.Map.Name ?? record.Body!.Journey);
            var (effect, problem) = await EffectAsync(gap.Journey, gap.Filter, ct);
            lines.Add(new GapLine(record.Entry.Key.Id, gap, name, effect, problem));
        }

        return [.. lines.OrderBy(line => line.Gap.State()).ThenByDescending(line => line.Effect?.Difference?.Value).ThenBy(line => line.Gap.About, StringComparer.OrdinalIgnoreCase)];
    }

    // The data may have lost what the words of a filter name; then the reason stands in the place of the figure.
    private async Task<(Comparison? Effect, string? Problem)> EffectAsync(string journeyId, string words, CancellationToken ct)
    {
        try
        {
            var filter = FilterWords.Parse(words);
            return await answers(journeyId, filter, ct) is { } journey ? (journey.TimeBeside(filter), null) : (null, $"There is no journey '{journeyId}' any more.");
        }
        catch (WorkspaceException e) when (e.Problem is Problem.Usage or Problem.NotFound)
        {
            return (null, e.Message);
        }
    }
}
