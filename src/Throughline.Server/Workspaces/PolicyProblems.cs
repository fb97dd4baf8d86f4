using Throughline.Journeys;
using YamlDotNet.RepresentationModel;

namespace Throughline.Server.Workspaces;

/// <summary>Everything that is wrong with a policy file, so that a person can mend it all at once.</summary>
internal sealed class PolicyProblems(string fileName)
{
    private readonly List<(long Line, string Text)> _found = [];

    /// <summary>Notes a problem.</summary>
    /// <param name="node">Where it is.</param>
    /// <param name="field">The field's path, e.g. <c>targets[2].minutes</c>.</param>
    /// <param name="found">What is there.</param>
    /// <param name="allowed">What may be there.</param>
    public void Add(YamlNode node, string field, string found, string allowed) =>
        _found.Add((node.Start.Line, $"{fileName}, line {node.Start.Line}: {field} is {found}; allowed: {allowed}."));

    /// <summary>Tells the person, from the first line to the last, if there is anything to tell.</summary>
    /// <exception cref="WorkspaceException">There is.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count == 0) return;
        throw new WorkspaceException(Problem.BadMapping, string.Join('\n', _found.OrderBy(problem => problem.Line).Select(problem => problem.Text)) + "\ndocs/clocks.md explains every field.");
    }
}
