using System.Diagnostics;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Metrics;
using Throughline.Server.Workspaces;

namespace Throughline.Bench;

/// <summary>The search for findings over everything that a workspace holds, with all that it measures first: by the clock, and in seconds of processor time, of which there are more where cores share the work.</summary>
internal sealed class SearchBench(string workspace)
{
    private const int Runs = 5;

    /// <summary>Prints the rows.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var answers = await new WorkspaceFindings(Workspace.Open(workspace, TimeProvider.System)).AnswersAsync(Portfolio.All, CaseFilter.None, cancellationToken);
        var (log, rules) = (answers.Journey.Log, answers.Journey.Measured.Rules);
        var table = new BenchTable(log.Count);
        for (var run = 1; run <= Runs; run++)
        {
            var (began, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            // Measured anew, so that nothing is taken over from the run before.
            var measured = new MeasuredLog(log, rules);
            var found = FindingRun.Of(measured, FigureScope.Of(measured.Instances) with { Journey = Portfolio.All }, cancellationToken);
            var (clock, processor) = (Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            table.Row($"search for findings, run {run} of this process: {found.Findings.Count} found in {measured.Instances.Count:N0} journeys", clock, "processor time", processor);
        }
    }
}
