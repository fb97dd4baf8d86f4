using System.Globalization;
using Throughline.Journeys;
using Throughline.Sources.Delimited;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Throughline.Sources.Mapping;

/// <summary>Reads mappings strictly: a key that is not known is an error, because a misspelt one would be lost in silence.</summary>
internal sealed class MappingYamlReader(string fileName)
{
    public IReadOnlyList<FileMapping> Read(string yaml)
    {
        var root = Parse(yaml);
        if (!root.Children.TryGetValue(new YamlScalarNode("mappings"), out var several)) return [ReadMapping(root)];
        CheckKeys(root, ["mappings"]);
        return several is YamlSequenceNode { Children.Count: > 0 } list
            ? [.. list.Select(item => ReadMapping(AsMap(item, "mappings")))]
            : throw Bad(several, "mappings", "a list of mappings");
    }

    private YamlMappingNode Parse(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root) return root;
        }
        catch (YamlException e)
        {
            throw new WorkspaceException(Problem.BadMapping, $"{fileName}, line {e.Start.Line}: this is no YAML: {e.Message}", e);
        }

        throw new WorkspaceException(Problem.BadMapping, $"{fileName} is no mapping: it needs keys such as source, format and times.");
    }

    private FileMapping ReadMapping(YamlMappingNode map)
    {
        CheckKeys(map, MappingKeys.Mapping);
        return new FileMapping
        {
            Source = Text(map, "source") ?? throw Bad(map, "source", "a name; it is missing"),
            Format = Text(map, "format") ?? throw Bad(map, "format", "a reader's name such as csv; it is missing"),
            Files = Text(map, "files"),
            Shape = ReadShape(map),
            Text = Child(map, "text") is { } text ? ReadLayout(AsMap(text, "text")) : null,
            Times = Child(map, "times") is { } times ? ReadTimes(times) : [],
            Id = Text(map, "id"),
            Revision = Text(map, "revision"),
            Deleted = Child(map, "deleted") is { } deleted ? ReadDeleted(AsMap(deleted, "deleted")) : null,
            Sequence = Text(map, "sequence"),
            Activity = Text(map, "activity"),
            Type = Text(map, "type"),
            References = ReadReferences(map),
            Customers = Texts(map, "customers"),
            LinkedTickets = List(map, "linked-tickets"),
            Side = Text(map, "side"),
            Visible = Text(map, "visible"),
            FreeText = Text(map, "free-text"),
            Score = Child(map, "score") is { } score ? ReadScore(AsMap(score, "score")) : null,
            Deadline = Text(map, "deadline"),
            ArticleEdited = Text(map, "article-edited"),
            Attributes = List(map, "attributes"),
            LeftOut = Texts(map, "left-out"),
            Types = Texts(map, "types"),
            Nulls = List(map, "nulls"),
            Unsure = List(map, "unsure"),
            Columns = List(map, "columns"),
        };
    }

    private RowShape ReadShape(YamlMappingNode map)
    {
        if (Child(map, "shape") is not { } node) return RowShape.EventLog;
        return MappingKeys.Shapes.TryGetValue(Scalar(node, "shape"), out var shape) ? shape : throw Bad(node, "shape", "one of " + string.Join(", ", MappingKeys.Shapes.Keys));
    }

    private Dictionary<string, string> ReadReferences(YamlMappingNode map)
    {
        var references = Texts(map, "references");
        foreach (var name in references.Keys.Where(k => !ReferenceNames.All.Contains(k)))
        {
            throw Bad(Child(map, "references")!, $"references: {name}", "one of " + string.Join(", ", ReferenceNames.All));
        }

        return references;
    }

    private TextLayout ReadLayout(YamlMappingNode map)
    {
        CheckKeys(map, MappingKeys.Layout);
        var encoding = Text(map, "encoding") ?? TextEncodings.Utf8Name;
        if (!TextEncodings.Names.Contains(encoding)) throw Bad(map, "encoding", "one of " + string.Join(", ", TextEncodings.Names));
        var delimiter = Text(map, "delimiter") ?? ",";
        if (delimiter.Length != 1 || delimiter[0] is > (char)127 or '"' or '\r' or '\n') throw Bad(map, "delimiter", "one character such as , or ; or \"\\t\"");
        var line = Number(map, "header-line", 1);
        if (line < 0 || line != Math.Floor(line) || line > int.MaxValue) throw Bad(map, "header-line", "a whole number, 0 for a file without a header");
        return new TextLayout(encoding, delimiter, (int)line, Flag(map, "decimal-comma")) { Defused = Flag(map, "defused") };
    }

    private bool Flag(YamlMappingNode map, string key) => (Text(map, key) ?? "false") switch
    {
        "true" => true,
        "false" => false,
        _ => throw Bad(map, key, "true or false"),
    };

    private TimeColumn[] ReadTimes(YamlNode node)
    {
        if (node is not YamlSequenceNode list) throw Bad(node, "times", "a list of columns with their formats");
        return [.. list.Select(item => ReadTime(AsMap(item, "times")))];
    }

    private TimeColumn ReadTime(YamlMappingNode map)
    {
        CheckKeys(map, MappingKeys.Time);
        var column = Text(map, "column") ?? throw Bad(map, "column", "a header; it is missing");
        var formats = List(map, "formats");
        if (formats.Count == 0) throw Bad(map, "formats", "at least one format, e.g. d/M/yyyy H:mm");
        foreach (var format in formats)
        {
            if (format != TimeColumn.Iso && TimePattern.Compile(format) is null) throw Bad(map, "formats", $"formats with a year and a day, e.g. d/M/yyyy H:mm, or unix-seconds; \"{format}\" is none");
            if (TimeFormats.Twin(format) is { } twin && formats.Contains(twin)) throw Bad(map, "formats", $"either {format} or {twin}, never both");
        }

        return new TimeColumn(column, formats, Text(map, "zone") ?? "UTC", Text(map, "activity"));
    }

    private DeletedColumn ReadDeleted(YamlMappingNode map)
    {
        CheckKeys(map, MappingKeys.Deleted);
        var deleted = new DeletedColumn(Text(map, "column") ?? throw Bad(map, "column", "a header; it is missing"), List(map, "values"));
        return deleted.Values.Count > 0 ? deleted : throw Bad(map, "values", "at least one value that means deleted, e.g. [yes]");
    }

    private ScoreColumn ReadScore(YamlMappingNode map)
    {
        CheckKeys(map, MappingKeys.Score);
        var score = new ScoreColumn(Text(map, "column") ?? throw Bad(map, "column", "a header; it is missing"), Number(map, "low", double.NaN), Number(map, "high", double.NaN))
        {
            LowColumn = Text(map, "low-column"),
            HighColumn = Text(map, "high-column"),
        };
        return score.High > score.Low ? score : throw Bad(map, "score", "a low and a high that is larger");
    }

    private double Number(YamlMappingNode map, string key, double otherwise)
    {
        if (Text(map, key) is not { } text) return otherwise;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Bad(Child(map, key)!, key, "a number");
    }

    private static YamlNode? Child(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is not YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "null" or "~" } ? node : null;

    private string? Text(YamlMappingNode map, string key) => Child(map, key) is { } node ? Scalar(node, key) : null;

    private IReadOnlyList<string> List(YamlMappingNode map, string key) => Child(map, key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select(item => Scalar(item, key))],
        var node => [Scalar(node, key)],
    };

    private Dictionary<string, string> Texts(YamlMappingNode map, string key) => Child(map, key) is { } node
        ? AsMap(node, key).Children.ToDictionary(c => Scalar(c.Key, key), c => Scalar(c.Value, key), StringComparer.Ordinal)
        : [];

    private string Scalar(YamlNode node, string key) => node is YamlScalarNode { Value: { } value } ? value : throw Bad(node, key, "a single text");

    private YamlMappingNode AsMap(YamlNode node, string key) => node as YamlMappingNode ?? throw Bad(node, key, "keys with values");

    private void CheckKeys(YamlMappingNode map, IReadOnlyList<string> allowed)
    {
        foreach (var key in map.Children.Keys)
        {
            if (!allowed.Contains(Scalar(key, "key"))) throw Bad(key, Scalar(key, "key"), "one of the keys " + string.Join(", ", allowed));
        }
    }

    private WorkspaceException Bad(YamlNode node, string key, string allowed) =>
        new(Problem.BadMapping, $"{fileName}, line {node.Start.Line}: \"{key}\" must be {allowed}.");
}
