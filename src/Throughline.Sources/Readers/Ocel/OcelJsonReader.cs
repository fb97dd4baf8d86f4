namespace Throughline.Sources.Readers.Ocel;

/// <summary>OCEL 2.0 as JSON.</summary>
/// <param name="types">Proposes event types from activity names; none unless given.</param>
public sealed class OcelJsonReader(Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, string>>? types = null) : OcelReader(types)
{
    /// <inheritdoc/>
    public override string Format => "ocel-json";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        if (head.StartsWith<byte>([0xef, 0xbb, 0xbf])) head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        if (!head.StartsWith("{"u8) || Has(head, "\"$schema\""u8)) return false;
        var parts = Has(head, "\"objects\""u8) || Has(head, "\"events\""u8);
        return Has(head, "\"eventTypes\""u8) || Has(head, "\"objectTypes\""u8) || (parts && Has(head, "\"relationships\""u8));
    }

    private protected override IOcelFile Open(SourceFile file) => new OcelJsonFile(file);

    private static bool Has(ReadOnlySpan<byte> head, ReadOnlySpan<byte> word) => head.IndexOf(word) >= 0;
}
