namespace Throughline.Journeys.Identity.Rules;

/// <summary>Two identifiers that come with the same name and the same postcode.</summary>
public sealed class SameNameAndPostcode : IMatchRule
{
    /// <summary>A name and postcode that more identifiers than this have says nothing.</summary>
    private const int MostAlike = 5;

    /// <inheritdoc/>
    public string Id => "same-name-and-postcode";

    /// <inheritdoc/>
    public string Sentence => "Rows of a source give both the same name and the same postcode, and few others have them.";

    /// <inheritdoc/>
    public double Confidence => 0.6;

    /// <inheritdoc/>
    public IEnumerable<(int One, int Other, string Evidence)> Find(KnownIdentifiers identifiers)
    {
        var names = Descriptions(identifiers, IdentifierKind.Name);
        var postcodes = Descriptions(identifiers, IdentifierKind.Postcode);
        return names
            .Where(person => postcodes.ContainsKey(person.Key))
            .SelectMany(person => person.Value.SelectMany(name => postcodes[person.Key].Select(postcode => (Alike: (name, postcode), Person: person.Key))))
            .GroupBy(pair => pair.Alike, pair => pair.Person)
            .Select(alike => alike.Distinct().OrderBy(identifiers.Book.Text, StringComparer.Ordinal).ToList())
            .Where(people => people.Count is > 1 and <= MostAlike)
            .SelectMany(people => people.Skip(1).Select(other => (people[0], other, "name and postcode")));
    }

    /// <summary>What rows say of every identifier, in its normal form.</summary>
    private static Dictionary<int, HashSet<string>> Descriptions(KnownIdentifiers identifiers, IdentifierKind kind)
    {
        var form = new NormalForm("");
        var said = new Dictionary<int, HashSet<string>>();
        foreach (var link in identifiers.Links)
        {
            var (person, description) = identifiers.Kinds[link.To] == kind ? (link.From, link.To) : (link.To, link.From);
            if (identifiers.Kinds[description] != kind || Identifier.Describes(identifiers.Kinds[person])) continue;
            if (!said.TryGetValue(person, out var texts)) said.Add(person, texts = new HashSet<string>(StringComparer.Ordinal));
            texts.Add(Normal(identifiers.Book.Utf8(description), form));
        }

        return said;
    }

    private static string Normal(ReadOnlySpan<byte> text, NormalForm form)
    {
        var buffer = new byte[form.RoomFor(text.Length)];
        return System.Text.Encoding.UTF8.GetString(buffer, 0, form.Write(text, buffer));
    }
}
