using Throughline.Journeys.Events;

namespace Throughline.Sources.Simulation;

/// <summary>Surveys after the resolution: satisfaction from three in ten, effort from one in ten.</summary>
internal sealed class SurveyAnswers(DemoWindow window, DemoJournal journal)
{
    public const string Satisfaction = "How satisfied are you?";
    public const string Effort = "How easy was it?";

    public void Ask(TicketPlan plan)
    {
        var random = window.Stream("survey", plan.Index);
        var score = Score(plan, random);
        var comment = SurveyComments.OnTicket(plan, score, random);
        if (plan.Resolved is not { } resolved) return;
        if (random.Chance(0.3)) Answer(plan, resolved + random.Hours(0.2, 48), Satisfaction, score, comment);
        var effort = Math.Clamp(score + random.Whole(0, 2), 1, 7);
        if (random.Chance(0.1)) Answer(plan, resolved + random.Hours(0.2, 48), Effort, effort, null);
    }

    /// <summary>From 1 to 5: what went wrong takes away.</summary>
    private static int Score(TicketPlan plan, RandomStream random)
    {
        var score = 3 + random.Weighted([0.15, 0.35, 0.5]);
        var taken = random.Whole(1, 2);
        if (plan.OpenAtLeast > 0) score -= taken + 1;
        if (plan.WrongTeams.Count > 1) score -= taken;
        if (plan.Reopens) score -= taken;
        if (plan.Resolved > plan.Deadline) score -= taken;
        return Math.Clamp(score, 1, 5);
    }

    private void Answer(TicketPlan plan, long time, string survey, int score, string? comment) =>
        journal.Add(DemoJournal.On(plan, time, EventTypes.SurveyAnswered) with { Side = Sides.Customer, Survey = survey, Score = score, Comment = comment });
}
