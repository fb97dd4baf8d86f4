using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Server.Pages;

/// <summary>Everything about one step of a map.</summary>
/// <param name="Map">The map with its figures.</param>
/// <param name="Phase">The phase that the step is in.</param>
/// <param name="Step">The step with its figures.</param>
/// <param name="Truth">What the data says of it.</param>
/// <param name="Connection">What it is connected to at the desk, and how it stands there.</param>
public sealed record StepPageView(LivingMap Map, PhaseView Phase, StepView Step, StepTruth Truth, StepConnection Connection)
{
    /// <summary>The journeys with it, as a filter; null: no events are bound to it, or the filter in force speaks of events itself.</summary>
    public CaseFilter? Journeys { get; init; }

    /// <summary>How well agents are equipped in its journeys, as far as the data says.</summary>
    public IReadOnlyList<StepScore> Scores { get; init; } = [];

    /// <summary>What broke down in its journeys, by cause.</summary>
    public IReadOnlyList<PartFigure> Breakdowns { get; init; } = [];

    /// <summary>What agents report as in their way in its journeys, by kind.</summary>
    public IReadOnlyList<PartFigure> Friction { get; init; } = [];

    /// <summary>How many tools agents change between in its journeys; without a value where no event names a tool.</summary>
    public Figure? Tools { get; init; }

    /// <summary>How content its customers are, by how many tools their journeys took.</summary>
    public IReadOnlyList<PartFigure> ContentmentByTools { get; init; } = [];
}
