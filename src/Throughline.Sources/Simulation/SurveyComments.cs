namespace Throughline.Sources.Simulation;

/// <summary>What customers write beside a score; half of them nothing.</summary>
internal static class SurveyComments
{
    private static readonly string[] Silence =
    [
        "Nobody said whether my request had even been seen.", "Four days, not one word. Then it simply worked.",
        "I rang because the ticket was dead quiet, and the colleague could not tell me more.",
    ];

    private static readonly string[] Hops = ["Each team sent me to the other one.", "Passed around \"like a parcel\", and explained it every time anew."];

    private static readonly string[] Reopened = ["Closed, but it did not work.\nHad to open it again.", "The new password was refused the next morning."];

    private static readonly string[] Slow = ["Took far longer than promised.", "Fine in the end, but slow."];

    private static readonly string[] Good = ["Quick and friendly, thank you!", "All done, no complaints.", "Great help; the agent knew what to do."];

    private static readonly string[] Plain = ["It works now.", "Okay."];

    public static string? OnTicket(TicketPlan plan, int score, RandomStream random)
    {
        var says = random.Chance(0.5);
        var text = random.Pick(Choices(plan, score));
        return says ? text : null;
    }

    public static string? OnArticle(int score, RandomStream random)
    {
        var says = random.Chance(0.4);
        if (!says) return null;
        return score <= 2 ? "Step 4 shows a menu that is not there any more." : score == 3 ? "Half of it helped." : "Exactly what I needed.";
    }

    private static string[] Choices(TicketPlan plan, int score)
    {
        if (score >= 4) return Good;
        if (plan.OpenAtLeast > 0) return Silence;
        if (plan.WrongTeams.Count > 1) return Hops;
        if (plan.Reopens) return Reopened;
        return plan.Resolved > plan.Deadline || plan.Lies > 8 * DemoCalendar.Hour ? Slow : Plain;
    }
}
