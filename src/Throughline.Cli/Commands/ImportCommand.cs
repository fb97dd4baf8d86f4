using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Server.Workspaces;
using Throughline.Sources.Mapping;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline import FILE...</c></summary>
internal static class ImportCommand
{
    public static Command Make(TimeProvider clock)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "CSV, XES or OCEL 2.0 (JSON, XML, SQLite), also in .gz or .zip; what it is, is read from its content.",
            Arity = ArgumentArity.OneOrMore,
        };
        var workspace = SharedOptions.Workspace();
        var mapping = new Option<string?>("--mapping") { Description = "Follow this mapping (YAML) instead of proposing one.", HelpName = "FILE" };
        var source = new Option<string?>("--source") { Description = "Name of the source (default: from the file's name, without part numbers and dates).", HelpName = "NAME" };
        var propose = new Option<bool>("--propose") { Description = "Only propose the mapping and write it, import nothing." };
        var hash = new Option<bool>("--hash-identifiers") { Description = "Store customer identifiers as keyed hashes, from the first import of a workspace on (default: as they are)." };
        var json = SharedOptions.Json();
        var command = new Command("import", "Import files into a workspace. A file that is already there changes nothing.") { files, workspace, mapping, source, propose, hash, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = Workspace.OpenOrCreate(parsed.GetRequiredValue(workspace), clock);
            if (parsed.GetValue(hash)) target.HashIdentifiers();
            var request = new ImportRequest(parsed.GetRequiredValue(files), parsed.GetValue(mapping), parsed.GetValue(source));
            var import = new WorkspaceImport(target, Readers.Catalogue());
            if (parsed.GetValue(propose)) return PrintProposals(import.Propose(request, cancellationToken));
            var summary = await RunAsync(import, request, cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(Shape(summary));
            else Print(summary);
            return ExitCodes.Success;
        });
        return command;
    }

    public static async Task<ImportSummary> RunAsync(WorkspaceImport import, ImportRequest request, CancellationToken cancellationToken)
    {
        using var bar = new ImportProgressBar();
        return await import.RunAsync(request, bar, cancellationToken);
    }

    private static int PrintProposals(IReadOnlyList<(FileMapping Mapping, string Path)> proposals)
    {
        foreach (var (mapping, path) in proposals)
        {
            Console.Out.WriteLine(MappingYaml.Write(mapping));
            Console.Out.WriteLine($"Written to {path}. Nothing was imported; edit it and pass it back with --mapping.");
        }

        return ExitCodes.Success;
    }

    private static object Shape(ImportSummary summary) => new
    {
        files = summary.Files.Select(Shape),
        events = summary.Events,
        tickets = summary.Tickets,
        customers = summary.Customers,
    };

    private static Dictionary<string, object> Shape(FileSummary file)
    {
        var shape = new Dictionary<string, object>
        {
            ["file"] = file.File,
            ["format"] = file.Format,
            ["rows"] = file.Rows,
            ["used"] = file.Used,
            ["duplicates"] = file.Duplicates,
            ["setAside"] = file.SetAside,
            ["events"] = file.Events,
            ["mappingFile"] = file.MappingFile,
        };
        // Programs that rely on exactly these properties read on; only a file that revises something says more.
        if (file.Revised > 0) shape["revised"] = file.Revised;
        return shape;
    }

    private static void Print(ImportSummary summary)
    {
        foreach (var file in summary.Files) PrintFile(file);
        Console.Out.WriteLine($"{summary.Events:N0} new events. The workspace now holds {summary.Tickets:N0} tickets of {summary.Customers:N0} customers.");
    }

    private static void PrintFile(FileSummary file)
    {
        Console.Out.WriteLine($"{file.File} ({file.Format})");
        foreach (var line in MappingText.Lines(file.Mapping)) Console.Out.WriteLine("  " + line);
        foreach (var doubt in file.Mapping.Unsure) Console.Out.WriteLine("  ? " + doubt);
        Console.Out.WriteLine($"  {file.Rows:N0} rows = {file.Used:N0} used + {file.Duplicates:N0} duplicates + {file.SetAside:N0} set aside; {file.Events:N0} new events{(file.Revised > 0 ? $", {file.Revised:N0} revised" : "")}");
        if (file.SetAside > 0) Console.Out.WriteLine("  List them with: throughline events --set-aside");
        Console.Out.WriteLine($"  Mapping: {file.MappingFile} (edit it and pass it back with --mapping)");
        if (file.Duplicates > 0 && file.Used == 0) Console.Out.WriteLine("  Everything in it was already here. To read it anew with another mapping, import it into a new workspace.");
    }
}
