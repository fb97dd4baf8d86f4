using Throughline.Sources;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers;
using Throughline.Sources.Readers.Ocel;
using Throughline.Sources.Readers.Xes;

namespace Throughline.Server.Workspaces;

/// <summary>All readers, composed: the delimited one borrows the database's scanner.</summary>
public static class Readers
{
    /// <summary>The catalogue; delimited text comes last, because almost any text could be it.</summary>
    public static SourceCatalogue Catalogue() => new(
    [
        new XesReader(KnownTypes),
        new OcelXmlReader(KnownTypes),
        new OcelJsonReader(KnownTypes),
        new OcelSqliteReader(KnownTypes),
        new DelimitedReader(),
    ]);

    private static Dictionary<string, string> KnownTypes(IReadOnlyCollection<string> activities) => activities
        .Select(activity => (Activity: activity, Type: TypeLexicon.Find(activity)))
        .Where(pair => pair.Type is not null && pair.Type != pair.Activity)
        .ToDictionary(pair => pair.Activity, pair => pair.Type!, StringComparer.Ordinal);
}
