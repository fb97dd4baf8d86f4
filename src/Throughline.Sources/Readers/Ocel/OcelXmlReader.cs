using Throughline.Sources.Readers.Xml;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>OCEL 2.0 as XML.</summary>
/// <param name="types">Proposes event types from activity names; none unless given.</param>
public sealed class OcelXmlReader(Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, string>>? types = null) : OcelReader(types)
{
    /// <inheritdoc/>
    public override string Format => "ocel-xml";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> head, string fileName) =>
        XmlHead.Text(head) is { } text && XmlHead.Root(text) == "log" && XmlHead.IsObjectCentric(text);

    private protected override IOcelFile Open(SourceFile file) => new OcelXmlFile(file);
}
