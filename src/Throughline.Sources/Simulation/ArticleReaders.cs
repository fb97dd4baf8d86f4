using Throughline.Journeys.Events;
using Throughline.Sources.Simulation.Plants;

namespace Throughline.Sources.Simulation;

/// <summary>Readers of articles: those whom the article helped raise no ticket.</summary>
internal static class ArticleReaders
{
    /// <summary>The share of readers whom an article does not help.</summary>
    public const double ResidualUsually = 0.15;

    /// <summary>The same for the weak article.</summary>
    public const double ResidualPlanted = 0.40;

    public const string Survey = "Was this article helpful?";

    /// <summary>Adds the readers who found what they needed, so many that the residual is what it is to be.</summary>
    public static void AddSolved(DemoJourney journey, IReadOnlyList<TicketPlan> plans, IReadOnlyList<DemoCustomer> customers, DemoWindow window, DemoJournal journal)
    {
        var random = window.Stream("solved " + journey.Id);
        var isWeak = journey == DemoJourneys.Access && window.Has(PlantedHarms.WeakArticle);
        var outdated = journey == DemoJourneys.Device && window.Has(PlantedHarms.OutdatedArticle) ? OutdatedArticle.Begins(window) : long.MaxValue;
        foreach (var period in plans.Where(p => p.Journey == journey).GroupBy(p => p.Created >= outdated))
            AddSolved(journey, [.. period], isWeak || period.Key ? ResidualPlanted : ResidualUsually, customers, window, journal, random);
    }

    private static void AddSolved(
        DemoJourney journey, List<TicketPlan> own, double residual, IReadOnlyList<DemoCustomer> customers, DemoWindow window, DemoJournal journal, RandomStream random)
    {
        var solved = (int)Math.Round(own.Count(p => p.ReadArticle) * (1 - residual) / residual);
        for (var i = 0; i < solved; i++)
        {
            var time = random.Pick(own).Created + random.Minutes(-600, 600);
            if (time <= window.Start) time = window.Start + 600;
            var reader = random.Pick(customers);
            Read(reader, journey, time, isSolved: true, window, journal, random);
            if (MovedWork.Calls(journey, time, window, random) is { } call) Call(reader, journey, call, journal);
        }
    }

    /// <summary>A visit, the article, and from three in ten a score.</summary>
    public static void Read(
        DemoCustomer customer, DemoJourney journey, long time, bool isSolved, DemoWindow window, DemoJournal journal, RandomStream random)
    {
        if (isSolved) Openings.Visit(customer, time - random.Minutes(1, 3), journal);
        var view = new DemoEvent(DemoWindow.Date(time), EventTypes.ArticleViewed)
        {
            Email = customer.Email,
            Account = customer.Account,
            Side = Sides.Customer,
            Channel = Channels.Portal,
            Article = journey.Article,
            Topic = journey.Topic,
        };
        journal.Add(view);
        if (random.Chance(0.3)) journal.Add(Answer(view, time + 120, window, random));
    }

    private static void Call(DemoCustomer reader, DemoJourney journey, long time, DemoJournal journal) =>
        journal.Add(new DemoEvent(DemoWindow.Date(time), EventTypes.ContactStarted) { Email = reader.Email, Side = Sides.Customer, Channel = Channels.Phone, Topic = journey.Topic });

    private static DemoEvent Answer(DemoEvent view, long time, DemoWindow window, RandomStream random)
    {
        var score = 3 + random.Weighted([0.15, 0.35, 0.5]);
        var loses = random.Chance(ScoreFall.Share);
        var drop = random.Whole(1, 2);
        if (loses && window.Has(PlantedHarms.ScoreFall) && time >= ScoreFall.Begins(window)) score = Math.Max(1, score - drop);
        return view with
        {
            Time = DemoWindow.Date(time),
            Type = EventTypes.SurveyAnswered,
            Survey = Survey,
            Score = score,
            Comment = SurveyComments.OnArticle(score, random),
        };
    }
}
