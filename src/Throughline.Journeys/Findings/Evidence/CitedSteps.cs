using System.Globalization;
using System.Text.RegularExpressions;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>The steps of an article that customers name ("step 4 shows another menu") whom it did not help: where its gaps are.</summary>
public static partial class CitedSteps
{
    /// <summary>Stands for an attribute in the part of a figure.</summary>
    private const string Column = "cited-step";

    /// <summary>For each step that is named, the struck journeys that name it after the article was read: the most named first.</summary>
    /// <param name="log">The log in which the finding was made.</param>
    /// <param name="finding">The finding; one that is about no article has none.</param>
    public static IReadOnlyList<Measure> Of(MeasuredLog log, Finding finding)
    {
        if (log.Log.Text.Length == 0 || finding.Segment.Terms.FirstOrDefault(term => term.Column == DimensionNames.Of(Dimension.Article)) is not { } article) return [];
        var code = log.Log.Terms(Dimension.Article).Find(article.Value);
        return
        [
            .. finding.Struck.Order()
                .SelectMany(instance => Named(log.Log, instance, code).Distinct().Select(step => (Step: step, Instance: instance)))
                .GroupBy(named => named.Step, named => named.Instance)
                .OrderByDescending(step => step.Count())
                .ThenBy(step => step.Key)
                .Select(step => new Measure(FindingFigures.CitedStep, Summary.Count, "journey instances that the article strands", new Observations([.. step]))
                {
                    Part = new FindingPart(finding.Id, new FilterTerm(Column, step.Key.ToString(CultureInfo.InvariantCulture))).ToString(),
                }),
        ];
    }

    private static IEnumerable<int> Named(EventLog log, int instance, int article)
    {
        var ((start, end), isRead) = (log.Instances(instance), false);
        for (var i = start; i < end; i++)
        {
            isRead |= log.Codes(Dimension.Article)[i] == article;
            if (!isRead || log.Side[i] == ActorSide.Agent || log.Text[i] is not { } text) continue;
            foreach (Match match in StepNumber().Matches(text)) yield return int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        }
    }

    // In the six languages in which themes are read.
    [GeneratedRegex(@"\b(?:step|schritt|étape|etape|paso|passo|passaggio|stap)\s*(?:no\.?|nr\.?|n°|#)?\s*(?<number>\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex StepNumber();
}
