using Throughline.Journeys.Maps;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Throughline.Server.Maps;

/// <summary>The text form of a map: what is drawn, without figures.</summary>
public static class MapYaml
{
    /// <summary>Writes a map as YAML with camelCase keys; what is not set is left out.</summary>
    public static string Write(JourneyMap map) => new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .DisableAliases()
        .WithIndentedSequences()
        .Build()
        .Serialize(map);
}
