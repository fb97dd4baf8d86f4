using System.Collections.Frozen;

namespace Throughline.Journeys.Masking;

/// <summary>The phrases beside which names stand, in the languages that themes speak; a phrase by its first word. In lower case, without signs.</summary>
internal static class NameCues
{
    private static readonly (CueKind Kind, string Phrases)[] Spoken =
    [
        (CueKind.Title,
            "mr|mrs|ms|miss|mister|dr|prof|professor|herr|herrn|frau|hr|m|mme|mlle|monsieur|madame|mademoiselle|sig|sig ra|sig na|signor|signora|signorina|signore|dott|dott ssa|dottor|dottoressa|ing|"
            + "sr|sra|srta|señor|señora|señorita|don|doña|dhr|mevr|mevrouw|meneer|de heer|drs"),
        (CueKind.Address, "dear|dearest|sehr geehrte|sehr geehrter|geehrte|geehrter|cher|chère|chers|estimado|estimada|apreciado|apreciada|geachte|gentile|gentilissimo|gentilissima|egregio|egregia"),
        (CueKind.Greeting,
            "hi|hello|hey|good morning|good afternoon|good evening|hallo|moin|servus|grüezi|guten tag|guten morgen|guten abend|liebe|lieber|werte|werter|bonjour|bonsoir|salut|hola|buenos días|buenas tardes|querido|querida|"
            + "hoi|dag|beste|goedemorgen|goedemiddag|goedendag|ciao|buongiorno|buonasera|salve|caro|cara"),
        (CueKind.Introduction,
            "my name is|my name's|i am called|mein name ist|mein name lautet|ich heiße|ich heisse|hier spricht|hier schreibt|je m'appelle|mon nom est|je me nomme|me llamo|mi nombre es|mijn naam is|ik heet|u spreekt met|"
            + "mi chiamo|il mio nome è"),
        (CueKind.Being, "i am|i'm|ich bin|je suis|soy|ik ben|sono"),
        (CueKind.Presenting, "this is|it's|it is|hier ist|ici|c'est|habla|dit is|met|qui è|parla"),
        (CueKind.Told,
            "spoke to|spoke with|speaking to|speaking with|talked to|talked with|spoken to|spoken with|colleague|agent|technician|advisor|adviser|my manager|my boss|named|"
            + "sprach mit|gesprochen mit|telefoniert mit|kollege|kollegen|kollegin|mitarbeiter|mitarbeiterin|namens|parlé à|parlé avec|collègue|conseiller|conseillère|technicien|technicienne|nommé|nommée|"
            + "hablé con|hablado con|compañero|compañera|colega|llamado|llamada|gesproken met|sprak met|collega|medewerker|medewerkster|genaamd|parlato con|tecnico|operatore|operatrice|di nome"),
        (CueKind.Field,
            "name|full name|first name|last name|surname|contact|contact person|caller|requester|vorname|nachname|ansprechpartner|ansprechpartnerin|anrufer|anruferin|nom|prénom|nombre|apellido|apellidos|naam|voornaam|achternaam|"
            + "contactpersoon|nome|cognome|referente"),
        (CueKind.SignOff,
            "regards|kind regards|best regards|warm regards|sincerely|yours sincerely|yours faithfully|yours truly|best wishes|all the best|mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit besten grüßen|"
            + "freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|schöne grüße|herzliche grüße|grüße|grüsse|gruß|gruss|mfg|lg|vg|hochachtungsvoll|cordialement|bien cordialement|"
            + "bien à vous|salutations|meilleures salutations|sincères salutations|respectueusement|amicalement|saludos|un saludo|saludos cordiales|un cordial saludo|cordialmente|atentamente|met vriendelijke groet|met vriendelijke groeten|"
            + "vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|hartelijke groet|hoogachtend|mvg|cordiali saluti|distinti saluti|cordialità|saluti|un saluto|un cordiale saluto"),
        (CueKind.Thanks,
            "thanks|thank you|many thanks|thanks a lot|thx|cheers|best|danke|vielen dank|besten dank|danke schön|dankeschön|merci|merci beaucoup|merci d'avance|gracias|muchas gracias|bedankt|dank je|dank u|alvast bedankt|dank|grazie|grazie mille|"
            + "mille grazie|thanks in advance|danke im voraus|vielen dank im voraus|gracias de antemano|grazie in anticipo"),
    ];

    private static readonly FrozenDictionary<string, NameCue[]> ByFirst = Spoken
        .SelectMany(entry => entry.Phrases.Split('|').Distinct().Select(phrase => new NameCue(entry.Kind, phrase.Split(' '))))
        .GroupBy(cue => cue.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(cue => cue.Words.Count).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, NameCue[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirst.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The cues that begin with a word, in whatever case, the longest first.</summary>
    public static ReadOnlySpan<NameCue> From(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var cues) ? cues : [];

    /// <summary>Whether a word alone is a title.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word)
    {
        foreach (var cue in From(word))
            if (cue.Kind == CueKind.Title && cue.Words.Count == 1) return true;
        return false;
    }
}
