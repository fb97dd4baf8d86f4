using System.Collections.Frozen;

namespace Throughline.Journeys.Masking;

/// <summary>Words that stand where names stand, with a capital letter, and name nobody: departments, roles, days, months, and what is on every desk.</summary>
internal static class NotNames
{
    private const string Addressed =
        "team teams support supportteam sir sirs madam madame messieurs mesdames customer customers service services servicedesk desk helpdesk helpline hotline all colleague colleagues everyone everybody folks guys again help it hr admin "
        + "administrator agent agents manager user users department office member staff reception accounts billing payroll finance sales security network premium guest you ladies gentlemen lot much beaucoup mille best kind warm "
        + "damen herren herr frau kundenservice kundendienst kundenbetreuung kollege kollegen kolleginnen kollegin leute zusammen hilfe abteilung technik kunde kunden kundin mitarbeiter mitarbeiterin mieter nutzer benutzer "
        + "équipe equipe client cliente clients clientèle service-client collègue collègues tous toutes assistance conseiller technicien utilisateur "
        + "equipo soporte servicio cliente clientes atención señores señor señora todos usuario compañeros amigos "
        + "klantenservice klantendienst klant medewerker collega collega's heer mevrouw meneer allemaal afdeling iedereen helpdeskmedewerker "
        + "assistenza servizio clienti signori signore signora tutti supporto ufficio utente squadra operatore "
        + "wrong missing incorrect spelled spelt misspelled misspelt written falsch geschrieben not unknown none";

    private const string Calendar =
        "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado "
        + "domingo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lunedì martedì mercoledì giovedì venerdì sabato domenica january february march april june july august september october november december januar februar märz "
        + "mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre januari februari maart mei "
        + "augustus gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre christmas easter weihnachten ostern";

    private const string Things =
        "outlook excel word windows office microsoft apple google sharepoint onedrive exchange citrix sap salesforce servicenow zoom slack jira chrome firefox edge safari android iphone ipad mac macbook linux internet intranet portal wifi "
        + "wlan vpn laptop printer server router email e-mail mail ticket account password login app europe germany france spain italy england london paris berlin madrid amsterdam";

    private static readonly FrozenSet<string> All = $"{Addressed} {Calendar} {Things}".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, in whatever case, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word) || (word.IndexOf('-') is > 0 and var hyphen && Lookup.Contains(word[(hyphen + 1)..]));
}
