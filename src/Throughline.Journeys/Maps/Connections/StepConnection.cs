using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Connections;

/// <summary>What a step is connected to, and how it stands there.</summary>
/// <param name="Step">As drawn.</param>
/// <param name="Open">How many of its journeys wait in its queues now; null: it names none.</param>
/// <param name="InTime">Share of its clock's deadlines that are kept; null: it names none.</param>
/// <param name="Escalated">Share of its journeys that are escalated; null: it names no queue, clock or escalation path.</param>
/// <param name="Health">How it stands as a whole.</param>
public sealed record StepConnection(Step Step, Figure? Open, Figure? InTime, Figure? Escalated, StepHealth Health)
{
    /// <summary>Whether events, queues, a clock or an escalation path are bound to it.</summary>
    public bool IsConnected => Step.Binding is not null || Step.Service is not null;
}
