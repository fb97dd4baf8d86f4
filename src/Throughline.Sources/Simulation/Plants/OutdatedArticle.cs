namespace Throughline.Sources.Simulation.Plants;

/// <summary>From the Monday of one week on the article on devices leaves two in five of its readers with a question.</summary>
internal sealed class OutdatedArticle() : Plant(PlantedHarms.OutdatedArticle, "article KB-121")
{

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["solved"] = 1 - ArticleReaders.ResidualPlanted,
        ["solvedBefore"] = 1 - ArticleReaders.ResidualUsually,
    };

    public override long From(DemoWindow window) => Begins(window);

    public static long Begins(DemoWindow window) => window.MondayAt(0.6);

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Device || plan.Created < Begins(window)) return;
        plan.ReadArticle = !Channels.IsLive(plan.Channel) && random.Chance(ArticleReaders.ResidualPlanted);
        if (plan.ReadArticle) plan.Marks |= Harm;
    }
}
