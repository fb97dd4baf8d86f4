using System.Collections.Frozen;

namespace Throughline.Journeys.Themes;

/// <summary>
/// Words that hold a sentence together, or greet, and say nothing of its subject. They tell a text's language and are no part of a theme.
/// Words that deny ("not", "nie", "jamais") are not among them: "not reached" is a subject of its own.
/// </summary>
internal static class FunctionWords
{
    private const string English =
        "a about after again all also although always am an and any are as at be because been before being both but by came can come could did do does doing done during each else "
        + "ever every few for from get gets getting give given go goes going got had has have having he her here him his how i if in into is it its itself just let like made make many "
        + "may me might more most much must my myself of off on once one only onto or other our out over own please quite rather really same say said she should since so some such "
        + "than that the their them then there these they thing this those though through to too under until up upon us very was we were what when where whether which while who whom whose "
        + "why will with within would yes yet you your yours hello hi dear thank thanks regards cheers sincerely ll ve re don";

    private const string German =
        "aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte da dabei dafür damit dann das dass daß dazu dein dem den denn der deren des dessen deshalb die dies "
        + "diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einfach er es etwas euch euer für gar gegen gehabt geht gemacht gewesen habe haben hat hatte hatten "
        + "hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeden jeder jetzt kann können könnte machen macht mal man mehr mein meine meinem meinen meiner mich mir mit "
        + "möchte muss musste nach noch nun nur ob oder ohne schon sehr sein seine seit sich sie sind so sollte sondern über um und uns unser unsere unter vom von vor war wäre waren warum was weil "
        + "welche wenn wer werde werden wie wieder will wir wird wo worden wurde wurden zu zum zur zwar hallo guten tag liebe lieber danke dank vielen viele grüße gruß freundlichen sehr geehrte";

    private const string French =
        "a afin ai ainsi alors après as au aucune aussi autre aux avais avait avant avec avez avoir avons c ça car ce ceci cela ces cet cette ceux chaque chez comme comment d dans de depuis des "
        + "deux donc du elle elles en encore enfin entre est et étais était étaient été être eu fait faire fois fut il ils j je l la là le les leur leurs lors lorsque lui m ma mais me même mes moi mon "
        + "n ne nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi puis qu quand que quel quelle qui quoi s sa sans se sera ses si son sont sous suis sur t ta te tes toi ton "
        + "toujours tous tout toute toutes très tu un une va vers vos votre vous y bonjour merci bien cordialement salutations madame monsieur";

    private const string Spanish =
        "a al algo alguna algunas alguno algunos ante antes aquel aquella así aún aunque cada como con cual cuando cuanto de del desde donde dos durante e el él ella ellas ellos en entre era eran es "
        + "esa esas ese eso esos esta está estaba estado están estar estas este esto estos estoy fue fueron ha haber había habían han hasta hace hacer hay he hemos hizo la las le les lo los luego más me "
        + "mi mis mucho muchos muy nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque pues que qué quien se sea ser si sí sido siempre sin sobre solo sólo son soy su sus "
        + "tal también tan tanto te tengo tenía tiene tienen todo todos toda todas tu tus un una unas uno unos usted ustedes va ya yo y hola gracias buenos buenas días tardes saludos estimado estimada";

    private const string Dutch =
        "aan al alle alleen als altijd andere ben bent bij dan dat de der deze die dit doen door dus een eens eerst en er erg ge geweest had hadden haar heb hebben hebt heeft heel hem het hier hij hoe "
        + "hun iets ik in is ja je jij jou jouw jullie kan kon konden kunnen maar maken me meer men met mij mijn moest moet moeten mogen na naar net nog nu of om omdat onder ons onze ook op over "
        + "steeds te tegen toch toen tot u uit uw van veel voor waar waren waarom wanneer want was wat we weer wel werd werden wie wij wil willen word worden wordt zal ze zeer zich zij zijn zo zoals "
        + "zonder zou zouden hallo beste dank bedankt dankjewel groeten groet vriendelijke graag goed";

    private const string Italian =
        "a abbiamo ad agli ai al alla alle allo allora anche ancora avere aveva avevo avuto c che chi ci come con cosa così cui d da dagli dai dal dalla dalle dallo degli dei del dell della delle dello "
        + "dentro di dopo dove due e è ed era erano essere fa fare fatto fino fra fu già gli ha hai hanno ho i il in io l la le lei lo loro lui ma me mi mia mie miei mio molto ne negli nei nel nella nelle "
        + "noi nostra nostro o ogni ora per perché però più poco poi prima qualche quale quando quanto quella quelle quelli quello questa queste questi questo qui s sarà se sei sempre senza si sia siamo "
        + "solo sono sta stata state stati stato su sua sue sugli sul sulla suo suoi te ti tra tu tua tuo tutta tutte tutti tutto un una uno va vi voi vostra vostro buongiorno ciao grazie cordiali saluti gentile";

    private static readonly FrozenDictionary<string, byte> Masks = Read().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> Lookup = Masks.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestWord = 16;

    /// <summary>In which languages a word is one: a bit each, <see cref="Bit"/>.</summary>
    public static byte MaskOf(string word) => Masks.GetValueOrDefault(word);

    /// <summary>Whether a word, in whatever case, is one in any language.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return word.Length <= LongestWord && Lookup.ContainsKey(lower[..word.ToLowerInvariant(lower)]);
    }

    /// <summary>The bit of a language.</summary>
    public static byte Bit(Language language) => (byte)(1 << (int)language);

    private static Dictionary<string, byte> Read()
    {
        var masks = new Dictionary<string, byte>(StringComparer.Ordinal);
        foreach (var (language, list) in new[]
        {
            (Language.English, English), (Language.German, German), (Language.French, French),
            (Language.Spanish, Spanish), (Language.Dutch, Dutch), (Language.Italian, Italian),
        })
            foreach (var word in list.Split(' ')) masks[word] = (byte)(masks.GetValueOrDefault(word) | Bit(language));
        return masks;
    }
}
