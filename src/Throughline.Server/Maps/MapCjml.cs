using System.Xml;
using System.Xml.Linq;
using Throughline.Journeys;

namespace Throughline.Server.Maps;

/// <summary>
/// Reads a journey of the Customer Journey Modelling Language of SINTEF, version 2.0, as XML: the elements that its site shows under "Data format"
/// (https://www.cjml.no/), and the phases, planned journeys and actions of the same form that its public tools write. No schema of it is public; elements beyond these are left out and named (docs/maps.md).
/// </summary>
public static class MapCjml
{
    private const int MostCharacters = 16 * 1024 * 1024;

    /// <summary>Reads the planned journey of a file, or its first actual one where none is planned, as a map of unbound steps.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fileName">Its name, for error messages.</param>
    /// <exception cref="WorkspaceException">It is no CJML, or holds no journey with a touchpoint.</exception>
    public static ReadMap Read(Stream file, string fileName)
    {
        var root = Root(file, fileName);
        if (root.Name.LocalName != "CJML") throw new WorkspaceException(Problem.BadInput, $"{fileName} is XML, but no CJML: its first element is <{root.Name.LocalName}> and not <CJML>.");
        if ((string?)root.Attribute("version") is not ("2.0" or "2"))
            throw new WorkspaceException(Problem.BadInput, $"{fileName} is CJML of version \"{(string?)root.Attribute("version")}\"; this program reads version 2.0. Save it as that, or as a table with the columns phase, lane and step.");
        var journey = root.Elements().FirstOrDefault(element => element.Name.LocalName == "plannedJourney") ?? root.Elements().FirstOrDefault(element => element.Name.LocalName == "actualJourney")
            ?? throw new WorkspaceException(Problem.BadInput, $"{fileName} holds neither a plannedJourney nor an actualJourney.");
        return new ReadMap(new CjmlJourney(journey, fileName).Map(), CjmlLeftOut.Of(root, journey));
    }

    private static XElement Root(Stream file, string fileName)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters, IgnoreComments = true });
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException e)
        {
            throw new WorkspaceException(Problem.BadInput, $"{fileName} cannot be read as XML: {e.Message}", e);
        }
    }
}
