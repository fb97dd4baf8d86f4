using Throughline.Sources;
using Throughline.Sources.Readers;

namespace Throughline.Server.Workspaces;

/// <summary>All readers, composed: the delimited one borrows the database's scanner.</summary>
public static class Readers
{
    /// <summary>The catalogue; delimited text comes last, because almost any text could be it.</summary>
    public static SourceCatalogue Catalogue() => new(
    [
        new XesReader(),
        new OcelXmlReader(),
        new OcelJsonReader(),
        new OcelSqliteReader(),
        new DelimitedReader(new DelimitedScanner()),
    ]);
}
