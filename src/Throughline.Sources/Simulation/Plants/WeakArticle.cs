namespace Throughline.Sources.Simulation.Plants;

/// <summary>The software-access article solves 60 % instead of 85 %; a quarter of the rest has an escalation path.</summary>
internal sealed class WeakArticle() : Plant(PlantedHarms.WeakArticle, "article KB-114")
{
    private const double Path = 0.25;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["solved"] = 1 - ArticleReaders.ResidualPlanted,
        ["solvedElsewhere"] = 1 - ArticleReaders.ResidualUsually,
        ["residualWithPath"] = Path,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Access) return;
        plan.ReadArticle = !Channels.IsLive(plan.Channel) && random.Chance(ArticleReaders.ResidualPlanted);
        if (!plan.ReadArticle) return;
        plan.Marks |= Harm;
        plan.IsEscalated = random.Chance(Path);
    }
}
