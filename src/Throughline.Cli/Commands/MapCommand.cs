using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Server.Drawing;
using Throughline.Server.Formatting;
using Throughline.Server.Maps;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline map</c></summary>
internal static class MapCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var json = SharedOptions.Json();
        var svg = new Option<bool>("--svg") { Description = "Print the drawing as SVG." };
        var filter = new FilterOptions();
        var yaml = new Option<bool>("--yaml") { Description = "Print the map as it is drawn, without figures, as YAML." };
        var command = new Command("map", "A journey's map, drawn from what happened.") { workspace, journey, json, svg, yaml };
        filter.AddTo(command);
        foreach (var sub in new[] { MapRecordCommands.List(clock), MapRecordCommands.New(clock), MapRecordCommands.Import(clock), MapRecordCommands.Export(clock), MapRecordCommands.History(clock) }) command.Subcommands.Add(sub);
        command.Validators.Add(result =>
        {
            if (new[] { json, svg, yaml }.Count(option => result.GetValue(option)) > 1) result.AddError("--json, --svg and --yaml cannot be used together.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var opened = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            var answers = await opened.AnswersAsync(parsed.GetRequiredValue(journey), filter.Known(parsed), "", cancellationToken);
            var truth = new WorkspaceTruth(opened);
            var age = (await truth.FreshnessAsync(answers, cancellationToken)).Age;
            var dates = FreshnessText.Line(age);
            if (parsed.GetValue(yaml)) Console.Out.Write($"# {dates}\n{MapYaml.Write(answers.Journey.Kept.Drawn)}");
            else if (parsed.GetValue(json)) JsonText.Print(Shape(answers.Map(filter.Read(parsed)), age));
            else if (parsed.GetValue(svg)) Console.Out.WriteLine(MapSvg.Draw(answers.Map(filter.Read(parsed)), dates: dates, truth: await truth.HeaderAsync(answers, filter.Read(parsed), cancellationToken)));
            else PrintText(answers.Map(filter.Read(parsed)), answers.Portfolio, dates);
            return ExitCodes.Success;
        });
        return command;
    }

    // Events and instances are numbers here, as other programs know them; the figures of both are under "counted".
    private static object Shape(MapView view, MapAge age) => new
    {
        view.Map,
        view.Headline,
        events = view.Events.Value ?? 0,
        instances = view.Instances.Value ?? 0,
        counted = new[] { view.Events, view.Instances },
        view.From,
        view.To,
        DataAsOf = age.NewestEvent,
        age.LastReview,
        view.Coverage,
        view.Phases,
        view.MissingLanes,
    };

    private static void PrintText(MapView view, Portfolio portfolio, string dates)
    {
        Console.Out.WriteLine(view.Map.Name);
        Console.Out.WriteLine($"{FigureText.Count(view.Events, "event")} of {FigureText.Count(view.Instances, "journey instance")}, {view.From:yyyy-MM-dd} to {view.To:yyyy-MM-dd}; the map explains {FigureText.Value(view.Coverage)} of the events");
        Console.Out.WriteLine(dates);
        foreach (var phase in view.Phases) PrintPhase(phase);
        foreach (var lane in view.MissingLanes) Console.Out.WriteLine($"\n{lane.Lane}: {lane.WhatFillsIt}");
        if (view.Map.Id == Portfolio.All && portfolio.Maps.Count > 0)
            Console.Out.WriteLine($"\nJourneys: {string.Join(", ", portfolio.Maps.Select(map => map.Id))} (one of them with --journey ID)");
    }

    private static void PrintPhase(PhaseView phase)
    {
        var time = phase.MedianTime?.Value is null ? "" : $", median {FigureText.Value(phase.MedianTime)}, nine in ten within {(phase.P90Time is null ? "—" : FigureText.Value(phase.P90Time))}";
        Console.Out.WriteLine($"\n{phase.Phase.Name}: {FigureText.Value(phase.Instances)} instances ({FigureText.Value(phase.Share)}){time}");
        if (phase.Channels.Count > 0) Console.Out.WriteLine("  channels: " + string.Join(", ", phase.Channels.Take(4).Select(channel => $"{channel.Channel} {FigureText.Value(channel.Share)}")));
        if (phase.Experience?.Value is not null) Console.Out.WriteLine($"  experience: {FigureText.Value(phase.Experience)} of 1 (n {phase.Experience.N:N0})");
        TextTable.Print(
            ["lane", "step", "instances", "share", "time", ""],
            phase.Steps.Select(step => new[]
            {
                step.Step.Lane == Lane.Agent ? "agent" : "customer",
                step.Step.Kind == StepKind.Broken ? $"✗ {step.Step.Name}" : step.Step.Name,
                FigureText.Value(step.Instances),
                FigureText.Value(step.Share),
                step.MedianTime is null ? "" : FigureText.Value(step.MedianTime),
                StepText.Amount(step) ?? "",
            }),
            2, 3, 4);
    }
}
