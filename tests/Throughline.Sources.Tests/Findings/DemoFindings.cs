using Throughline.Journeys.Findings;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Findings;

/// <summary>What the program finds on a demo organisation.</summary>
internal sealed record DemoFindings(DemoData Data, MeasuredLog Log, FindingRun Run)
{
    public static DemoFindings Of(PlantedHarms harms, ulong seed)
    {
        var data = DemoOrganisation.Simulate(new DemoSettings { Harms = harms, Seed = seed });
        var log = new MeasuredLog(EventLogBuilder.Build(DemoTable.Of(data), new InstanceRules(), TestContext.Current.CancellationToken));
        return new DemoFindings(data, log, FindingRun.Of(log, FigureScope.Of(log.Instances)));
    }
}
