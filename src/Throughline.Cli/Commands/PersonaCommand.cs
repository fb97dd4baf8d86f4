using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline persona</c></summary>
internal static class PersonaCommand
{
    public static Command Make(TimeProvider clock) => new("persona", "Saved filters with a name: list, save, remove.") { List(clock), Save(clock), Remove(clock) };

    private static Command List(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var command = new Command("list", "The personas of the workspace.") { workspace, json };
        command.SetAction(parsed =>
        {
            var personas = Workspace.Open(parsed.GetRequiredValue(workspace), clock).Settings().Personas;
            if (parsed.GetValue(json)) JsonText.Print(personas);
            else if (personas.Count == 0) Console.Out.WriteLine("No persona is saved yet. Save one with: throughline persona save NAME --filter FILTER");
            else TextTable.Print(["persona", "filter"], personas.Select(persona => new[] { persona.Name, persona.Filter }));
            return ExitCodes.Success;
        });
        return command;
    }

    private static Command Save(TimeProvider clock)
    {
        var name = new Argument<string>("NAME") { Description = "As people call it." };
        var workspace = SharedOptions.Workspace();
        var filter = new FilterOptions();
        var command = new Command("save", "Saves a filter under a name; one of the same name is replaced.") { name, workspace };
        filter.AddTo(command);
        command.SetAction(parsed =>
        {
            if (filter.Known(parsed).AsOf is not null) throw new WorkspaceException(Problem.Usage, "A persona is the same customers at any time: leave out --as-of.");
            var persona = Persona.Named(parsed.GetRequiredValue(name), filter.Read(parsed).ToString());
            Workspace.Open(parsed.GetRequiredValue(workspace), clock).SavePersona(persona);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Command Remove(TimeProvider clock)
    {
        var name = new Argument<string>("NAME") { Description = "As it was saved." };
        var workspace = SharedOptions.Workspace();
        var command = new Command("remove", "Removes a persona.") { name, workspace };
        command.SetAction(parsed =>
        {
            Workspace.Open(parsed.GetRequiredValue(workspace), clock).RemovePersona(parsed.GetRequiredValue(name));
            return ExitCodes.Success;
        });
        return command;
    }
}
