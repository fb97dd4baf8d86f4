using Throughline.Journeys;
using YamlDotNet.RepresentationModel;

namespace Throughline.Server.Yaml;

/// <summary>Everything that is wrong with a file that a person wrote, so that it can be mended all at once.</summary>
/// <param name="fileName">The file.</param>
/// <param name="guide">The page that explains its fields, e.g. <c>docs/clocks.md</c>.</param>
internal sealed class YamlProblems(string fileName, string guide)
{
    private readonly List<(long Line, string Text)> _found = [];

    /// <summary>Notes a problem.</summary>
    /// <param name="node">Where it is.</param>
    /// <param name="field">The field's path, e.g. <c>targets[2].minutes</c>.</param>
    /// <param name="found">What is there.</param>
    /// <param name="allowed">What may be there.</param>
    public void Add(YamlNode node, string field, string found, string allowed) => Add(node.Start.Line, $"{field} is {found}; allowed: {allowed}.");

    /// <summary>Notes a problem in words.</summary>
    /// <param name="node">Where it is.</param>
    /// <param name="field">The field's path.</param>
    /// <param name="text">What is wrong and what to do.</param>
    public void Tell(YamlNode node, string field, string text) => Add(node.Start.Line, $"{field}: {text}");

    /// <summary>Tells the person, from the first line to the last, if there is anything to tell.</summary>
    /// <exception cref="WorkspaceException">There is.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count == 0) return;
        throw new WorkspaceException(Problem.BadMapping, string.Join('\n', _found.OrderBy(problem => problem.Line).Select(problem => problem.Text)) + $"\n{guide} explains every field.");
    }

    private void Add(long line, string text) => _found.Add((line, $"{fileName}, line {line}: {text}"));
}
