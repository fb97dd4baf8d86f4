using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps.Templates;
using Throughline.Server.Maps;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline map list</c>, <c>new</c>, <c>import</c>, <c>export</c> and <c>history</c>: the maps that people draw.</summary>
internal static class MapRecordCommands
{
    public static Command List(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var command = new Command("list", "All maps: drawn by people, or drafted from the data.") { workspace, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var maps = await Open(parsed, workspace, clock).AllAsync(cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(maps.Select(MapsText.Shape));
            else MapsText.Print(maps);
            return ExitCodes.Success;
        });
        return command;
    }

    public static Command History(TimeProvider clock)
    {
        var id = new Argument<string>("ID") { Description = "Of the map; throughline map list shows them." };
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var command = new Command("history", "The versions of a map: who made them, when and why.") { id, workspace, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var entries = await Open(parsed, workspace, clock).HistoryAsync(parsed.GetRequiredValue(id), cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(entries.Select(MapsText.Shape));
            else MapsText.Print(entries);
            return ExitCodes.Success;
        });
        return command;
    }

    public static Command New(TimeProvider clock)
    {
        var template = new Option<string?>("--template") { Description = $"What it begins with: {string.Join(", ", MapTemplateCatalogue.All.Select(known => known.Id))} (default: what happened in the data).", HelpName = "ID" };
        var name = new Option<string>("--name") { Description = "The journey as the customer would say it.", HelpName = "TEXT", Required = true };
        var id = new Option<string?>("--id") { Description = "Short name for addresses (default: made of the name).", HelpName = "ID" };
        var scope = new Option<string[]>("--scope") { Description = "Which instances belong to it, e.g. --scope topic=Software; again for another value or another word of filters (default: all).", HelpName = "WORD=VALUE", DefaultValueFactory = _ => [] };
        var owner = new Option<string?>("--owner") { Description = "Who answers for it (default: nobody yet).", HelpName = "TEXT" };
        var workspace = SharedOptions.Workspace();
        var who = SharedOptions.Who();
        var why = Why();
        var command = new Command("new", "Makes a map of a template, or of what happened in the data.") { template, name, id, owner, scope, why, who, workspace };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var maps = Open(parsed, workspace, clock);
            var making = await maps.MakingAsync(cancellationToken);
            var head = new MapHead(parsed.GetRequiredValue(name), parsed.GetValue(id) ?? Slug.Of(parsed.GetRequiredValue(name)), parsed.GetValue(owner), ScopeWords.Of(FilterOptions.Read(parsed.GetValue(scope) ?? [])));
            var made = parsed.GetValue(template) is { } chosen ? making.OfTemplate(MapTemplateCatalogue.Get(chosen), head) : making.OfData(head);
            var version = await maps.AddAsync(made, parsed.GetRequiredValue(who), parsed.GetRequiredValue(why), cancellationToken);
            Console.Out.WriteLine($"Map '{made.Map.Id}': version {version}. Write it out and edit it with: throughline map export --journey {made.Map.Id}");
            return ExitCodes.Success;
        });
        return command;
    }

    public static Command Export(TimeProvider clock)
    {
        var journey = SharedOptions.Journey();
        var workspace = SharedOptions.Workspace();
        var yaml = new Option<bool>("--yaml") { Description = "As YAML, which holds all of it (the default)." };
        var csv = new Option<bool>("--csv") { Description = "As a table of its steps." };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Into this file (default: print it).", HelpName = "FILE" };
        var command = new Command("export", "Writes a map out as it is drawn, to be edited and imported again.") { journey, yaml, csv, output, workspace };
        command.Validators.Add(result =>
        {
            if (result.GetValue(yaml) && result.GetValue(csv)) result.AddError("--yaml and --csv cannot be used together.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var opened = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            var answers = await opened.AnswersAsync(parsed.GetRequiredValue(journey), CaseFilter.None, "", cancellationToken);
            var (kept, age) = (answers.Journey.Kept, (await new WorkspaceTruth(opened).FreshnessAsync(answers, cancellationToken)).Age);
            await using var target = parsed.GetValue(output) is { } file ? file.Create() : Console.OpenStandardOutput();
            if (parsed.GetValue(csv)) MapCsv.Write(kept.Drawn, ExportDates.Of(age), target);
            else await target.WriteAsync(MapDownload.Yaml(kept.Drawn, age), cancellationToken);
            if (!kept.IsDraft) await Console.Error.WriteLineAsync($"Version {kept.Version} of map '{kept.Drawn.Map.Id}'. To be sure that nobody is overwritten, import it with: --made-to {kept.Version}");
            return ExitCodes.Success;
        });
        return command;
    }

    public static Command Import(TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "YAML, CJML 2.0, or a table (.csv, .tsv) with the columns phase and step." };
        var journey = new Option<string?>("--journey", "-j") { Description = "The map whose steps a table holds (default: made of the table's file name).", HelpName = "ID" };
        var madeTo = new Option<long?>("--made-to") { Description = "The version that the file was made to; a newer one is then not overwritten (default: the newest).", HelpName = "VERSION" };
        var workspace = SharedOptions.Workspace();
        var who = SharedOptions.Who();
        var why = Why();
        var command = new Command("import", "Makes a map of a file, or changes the one that there is.") { file, journey, madeTo, why, who, workspace };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var maps = Open(parsed, workspace, clock);
            var (drawn, leftOut) = await ReadAsync(maps, parsed.GetRequiredValue(file), parsed.GetValue(journey), cancellationToken);
            var (version, isChanged) = await maps.KeepAsync(drawn, parsed.GetValue(madeTo), parsed.GetRequiredValue(who), parsed.GetRequiredValue(why), cancellationToken);
            Console.Out.WriteLine(isChanged ? $"Map '{drawn.Map.Id}': version {version}.{MapsText.Unbound(drawn.Map)}" : $"Map '{drawn.Map.Id}' is like that already; no version was made.");
            foreach (var line in leftOut) Console.Out.WriteLine($"Left out: {line}");
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task<ReadMap> ReadAsync(MapShelf maps, string path, string? journey, CancellationToken cancellationToken)
    {
        if (!MapFile.IsTable(path))
        {
            var read = MapFile.Read(path);
            if (journey is not null && journey != read.Drawn.Map.Id) throw new WorkspaceException(Problem.Usage, $"{Path.GetFileName(path)} says itself that it is the map '{read.Drawn.Map.Id}', not '{journey}'. Leave out --journey, or change the id in the file.");
            return read;
        }

        var name = Path.GetFileNameWithoutExtension(path);
        var id = journey ?? Slug.Of(name);
        return new ReadMap(MapFile.ReadTable(path, (await maps.FindAsync(id, cancellationToken))?.Drawn ?? MapFile.Empty(id, name)), []);
    }

    private static MapShelf Open(ParseResult parsed, Option<string> workspace, TimeProvider clock) => Workspace.Open(parsed.GetRequiredValue(workspace), clock).Maps;

    private static Option<string> Why() => new("--why") { Description = "The reason, for whoever reads the history later (default: none).", HelpName = "TEXT", DefaultValueFactory = _ => "" };
}
