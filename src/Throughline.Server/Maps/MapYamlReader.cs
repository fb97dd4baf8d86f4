using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;
using Throughline.Server.Yaml;

namespace Throughline.Server.Maps;

/// <summary>Reads a map's text form, and says everything that is wrong with it at once.</summary>
internal sealed class MapYamlReader(string fileName)
{
    private static readonly Dictionary<Type, string[]> MayBeLeftOut = new()
    {
        [typeof(JourneyMap)] = ["id"],
        [typeof(Phase)] = ["steps"],
        [typeof(Step)] = ["id", "lane", "kind"],
        [typeof(MapPath)] = ["id", "kind"],
        [typeof(StepMark)] = ["note"],
        [typeof(StepService)] = ["queues"],
    };

    private readonly YamlProblems _problems = new(fileName, MapYaml.Guide);

    /// <summary>The map of a text.</summary>
    /// <exception cref="WorkspaceException">It is none, or an unsound one; the message lists every problem with line, field and what to do.</exception>
    public DrawnMap Read(string yaml)
    {
        var root = YamlRecordReader.Root(yaml, fileName) ?? throw new WorkspaceException(Problem.BadMapping, $"{fileName} is empty. {MapYaml.Guide} shows a map.");
        var reader = new YamlRecordReader(_problems, MayBeLeftOut);
        var (map, record) = (RecordJson.Describe(typeof(JourneyMap)).Properties, RecordJson.Describe(typeof(DrawnMap)).Properties);
        var fields = reader.Fields(root, [.. map, .. record.Where(field => field.Name != MapYaml.Drawing)], typeof(JourneyMap), "");
        _problems.ThrowIfAny();
        var drawn = Drawn(fields!, map);
        foreach (var problem in MapProblems.Of(drawn)) _problems.Tell(reader.At(problem.Place), problem.Place, problem.Text);
        _problems.ThrowIfAny();
        return drawn;
    }

    private static DrawnMap Drawn(JsonObject fields, IEnumerable<JsonPropertyInfo> ofMap)
    {
        var map = new JsonObject();
        foreach (var field in ofMap.Where(field => fields.ContainsKey(field.Name)))
        {
            map[field.Name] = fields[field.Name]?.DeepClone();
            fields.Remove(field.Name);
        }

        LeftOut.Fill(map);
        fields[MapYaml.Drawing] = map;
        return (DrawnMap)fields.Deserialize(RecordJson.Describe(typeof(DrawnMap)))!;
    }
}
