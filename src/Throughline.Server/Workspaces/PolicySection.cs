using System.Globalization;
using Throughline.Server.Yaml;
using YamlDotNet.RepresentationModel;

namespace Throughline.Server.Workspaces;

/// <summary>The fields of one part of a policy file. What cannot be read is noted as a problem, and reading goes on.</summary>
internal sealed class PolicySection
{
    private readonly YamlProblems _problems;
    private readonly string _path;
    private readonly YamlMappingNode _map;

    private PolicySection(YamlProblems problems, string path, YamlMappingNode map) => (_problems, _path, _map) = (problems, path, map);

    /// <summary>The part's place in the file.</summary>
    public YamlNode Node => _map;

    /// <summary>The part's path, e.g. <c>targets[2]</c>; empty for the whole file.</summary>
    public string Path => _path;

    /// <summary>A part, or null and a problem if the node holds no fields.</summary>
    public static PolicySection? Of(YamlProblems problems, string path, YamlNode node)
    {
        if (node is YamlMappingNode map) return new PolicySection(problems, path, map);
        problems.Add(node, path.Length == 0 ? "the file" : path, Shown(node), "fields with values");
        return null;
    }

    /// <summary>Notes every field that is not one of these; a misspelt one would be lost in silence.</summary>
    public PolicySection Allow(params string[] fields)
    {
        foreach (var key in _map.Children.Keys)
            if (!fields.Contains(Shown(key).Trim('"'))) _problems.Add(key, At(Shown(key).Trim('"')), "unknown", string.Join(", ", fields));
        return this;
    }

    /// <summary>A field's text, or null if it is not there.</summary>
    public string? Text(string field) => Parsed<string>(field, text => text, "a single text");

    /// <summary>A whole number.</summary>
    public int? Whole(string field, int least, int most) => Value<int>(
        field,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null,
        $"a whole number from {least} to {most}");

    /// <summary>Yes or no.</summary>
    public bool? Flag(string field) => Value<bool>(field, text => text switch { "true" => true, "false" => false, _ => null }, "true or false");

    /// <summary>A value made of a text; null, and a problem, where it makes none.</summary>
    public T? Value<T>(string field, Func<string, T?> parse, string allowed)
        where T : struct
    {
        if (Scalar(field, allowed) is not { } node) return null;
        var value = parse(node.Value ?? "");
        if (value is null) _problems.Add(node, At(field), Shown(node), allowed);
        return value;
    }

    /// <inheritdoc cref="Value"/>
    public T? Parsed<T>(string field, Func<string, T?> parse, string allowed)
        where T : class
    {
        if (Scalar(field, allowed) is not { } node) return null;
        var value = parse(node.Value ?? "");
        if (value is null) _problems.Add(node, At(field), Shown(node), allowed);
        return value;
    }

    /// <summary>The texts of a list, each made a value.</summary>
    public IReadOnlyList<T>? Values<T>(string field, Func<string, T?> parse, string allowed)
        where T : struct
    {
        if (Child(field) is not { } node) return null;
        var values = new List<T>();
        foreach (var item in node is YamlSequenceNode list ? list.Children : [node])
        {
            if (item is YamlScalarNode { Value: { } text } && parse(text) is { } value) values.Add(value);
            else _problems.Add(item, At(field), Shown(item), allowed);
        }

        return values;
    }

    /// <summary>The parts of a list.</summary>
    public IReadOnlyList<PolicySection>? Items(string field)
    {
        if (Child(field) is not { } node) return null;
        if (node is YamlSequenceNode list)
            return [.. list.Children.Select((item, i) => Of(_problems, $"{At(field)}[{i + 1}]", item)).OfType<PolicySection>()];
        _problems.Add(node, At(field), Shown(node), "a list");
        return null;
    }

    /// <summary>A part, or null if it is not there.</summary>
    public PolicySection? Section(string field) => Child(field) is { } node ? Of(_problems, At(field), node) : null;

    /// <summary>The names of the fields.</summary>
    public IReadOnlyList<string> Fields => [.. _map.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "")];

    /// <summary>Notes a problem with a field, or with the part if the field is not there.</summary>
    public void Refuse(string field, string found, string allowed) => _problems.Add(Child(field) ?? _map, At(field), found, allowed);

    private YamlScalarNode? Scalar(string field, string allowed)
    {
        var node = Child(field);
        if (node is null or YamlScalarNode) return (YamlScalarNode?)node;
        _problems.Add(node, At(field), Shown(node), allowed);
        return null;
    }

    private YamlNode? Child(string field) => _map.Children.TryGetValue(new YamlScalarNode(field), out var node) ? node : null;

    private string At(string field) => _path.Length == 0 ? field : $"{_path}.{field}";

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalarNode { Value: "" or null } => "empty",
        YamlScalarNode scalar => $"\"{scalar.Value}\"",
        YamlSequenceNode => "a list",
        _ => "a group of fields",
    };
}
