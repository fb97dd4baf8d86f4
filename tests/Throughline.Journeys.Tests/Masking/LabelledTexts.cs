namespace Throughline.Journeys.Tests.Masking;

/// <summary>
/// What people write to a desk, written down and labelled by hand before the rules were tried on it: names of persons stand in braces. The rules were mended on every
/// second text (from the first one on); the others were only measured.
/// </summary>
internal static class LabelledTexts
{
    private const string English = """
        Dear {Laura}, I still cannot log in to the portal.
        Dear team, the printer on floor two is broken again.
        Dear Support, my laptop does not start.
        Hi {John}, thanks for your quick reply.
        Hi there, the VPN drops every ten minutes.
        Hello, my name is {Priya Raman} and I work in finance.
        My name is {peter}, my badge does not open the door.
        I spoke to {Maria} in the service desk and she promised a call.
        I spoke to Support twice about this.
        Mrs {Thompson} told me to open a ticket.
        Please ask Dr. {Adeyemi} before you reset it.
        Mr. {O'Neill} approved the order on Monday.
        It still fails.
        Kind regards,
        {Susan Whitfield}
        Works now, thanks {Tom}!
        Thanks, Outlook works again.
        Thank you for the help on Friday.
        I'm {Daniel Okafor} from accounts and I need access to SharePoint.
        I am German and my keyboard is English.
        I am Very disappointed with this Service.
        This is {Hannah} from the Leeds office, my screen is black.
        This is Microsoft Teams at its best.
        Best regards, {Ivan}
        As Adobe Reader crashes, I use Chrome.
        The agent was rude. Best wishes from London.
        {Kevin} promised to call me back and never did.
        Good morning Ms {Alvarez}, any news?
        My colleague {Rebecca} has the same error in Excel.
        Agent {Wei Zhang} solved it in five minutes.
        Hello Windows update broke my machine.
        Dear Sir or Madam, please cancel my subscription.
        Could you please give {Fatima Haddad} access to the shared drive?
        The router in Room Victoria is down since Tuesday.
        Caller: {Olivia Brown}, Issue: Citrix freezes
        Name: {Liam Murphy}
        I asked for Premium Support and got nothing.
        My boss {Greg} is waiting for this. Regards {Amy}
        Dear Colleagues, Easter shifts are wrong in SAP.
        """;

    private const string German = """
        Sehr geehrte Frau {Müller}, mein Kennwort geht nicht.
        Sehr geehrte Damen und Herren, seit Montag warte ich auf Antwort.
        Liebes Team, vielen Dank für die Hilfe.
        Hallo {Anna}, der Drucker druckt wieder nicht.
        Hallo Support, der Drucker druckt wieder nicht.
        Hallo zusammen, Outlook startet nicht.
        Guten Tag, mein Name ist {Jürgen Weber} und ich brauche Zugriff auf SAP.
        Ich heiße {Sabine}.
        Herr {Schulz} hat mich am Dienstag angerufen.
        Die Frau am Telefon war sehr freundlich.
        Ich habe mit Herrn {von Berg} gesprochen.
        Meine Kollegin {Petra} hat das gleiche Problem.
        Ich bin Kunde seit zehn Jahren und enttäuscht.
        Ich bin {Thomas Keller} aus der Buchhaltung.
        Bitte um Rückruf.
        Mit freundlichen Grüßen
        {Markus Lehmann}
        Geht wieder. Danke, {Lisa}!
        Danke. Erledigt.
        Vielen Dank für Ihre Mühe, Problem gelöst.
        Viele Grüße aus Hamburg
        LG {Steffi}
        Guten Morgen Herr Dr. {Brandt}, gibt es Neuigkeiten?
        Lieber Kundenservice, so geht das nicht.
        Der Mitarbeiter {Özdemir} wollte zurückrufen.
        {Sandra} hat versprochen, sich zu melden.
        Die Rechnung von Frau {Klein-Schmidt} ist falsch.
        Das Ticket liegt bei der Abteilung Netzwerk.
        Ansprechpartner: {Uwe Hartmann}
        Beste Grüße, {K. Vogel}
        Moin {Jens}, die Kasse hängt.
        Gruß vom Empfang
        Ich sprach mit Telefonica wegen der Leitung.
        Der Zugang von {Martin Krause} ist gesperrt.
        Liebe Kollegen, bitte den Server neu starten.
        Hier spricht {Beate Lorenz}, ich warte seit Mai.
        """;

    private const string French = """
        Bonjour {Sophie}, je n'arrive pas à me connecter.
        Bonjour, mon imprimante ne marche plus depuis Lundi.
        Bonjour Madame, Monsieur, je vous écris au sujet de ma facture.
        Chère Madame {Lefèvre}, merci pour votre aide.
        Cher service client, c'est inadmissible.
        Je m'appelle {Karim Benali} et je travaille à Lyon.
        M. {Dupont} m'a promis un rappel.
        J'ai parlé avec {Nathalie} hier soir.
        J'ai parlé avec le support technique.
        Mme {Garnier} n'a toujours pas accès à Excel.
        Merci {Julien} !
        Merci beaucoup pour votre patience.
        Toujours en panne.
        Cordialement,
        {Claire Moreau}
        Bien cordialement, {Luc}
        Ma collègue {Inès} a le même souci.
        Je suis Cliente depuis dix ans.
        Je suis {Paul Girard} de la comptabilité.
        Le colis de {Camille} n'est jamais arrivé.
        Salut {Hugo}, tu peux débloquer mon compte ?
        Bonjour Teams ne démarre pas.
        Mon nom est {Rousseau}.
        Nom : {Mercier}
        Le technicien {Bernard} est passé à Noël.
        Salutations distinguées
        Monsieur {de la Tour} attend une réponse.
        Chers collègues, le serveur est en panne.
        """;

    private const string Spanish = """
        Estimada {Carmen}, sigo sin acceso al correo.
        Estimados señores, quiero cancelar el contrato.
        Hola {Javier}, la impresora no funciona.
        Hola, la impresora no funciona desde el Lunes.
        Hola equipo, necesito ayuda con Outlook.
        Me llamo {Lucía Fernández} y trabajo en ventas.
        Mi nombre es {Diego}, no puedo entrar.
        El Sr. {Ortega} me dijo que esperara.
        La señora {Vega} no contestó.
        Hablé con {Marta} y no sabía nada.
        Hablé con Atención al Cliente tres veces.
        Gracias {Pablo}, ya funciona.
        Gracias por nada.
        Sigue igual.
        Saludos,
        {Elena Ruiz}
        Un saludo, {Andrés}
        Muchas gracias. Todo bien.
        Soy {Raúl Jiménez} de contabilidad.
        Soy Cliente desde 2015.
        Mi compañera {Noelia} tiene el mismo error.
        {Sergio} nunca me llamó.
        Atentamente, {Beatriz Soler}
        Buenos días, {Ana}, ¿hay novedades?
        La factura de Enero está mal.
        Querido {Luis}: el portátil sigue roto.
        """;

    private const string Dutch = """
        Beste {Sanne}, mijn laptop start niet op.
        Beste klantenservice, ik wacht al een week.
        Beste collega's, de printer is stuk.
        Geachte mevrouw {Jansen}, mijn wachtwoord werkt niet.
        Geachte heer, mevrouw, graag een antwoord.
        Hallo {Bram}, kun je mijn account openen?
        Mijn naam is {Femke de Vries} en ik werk bij inkoop.
        Ik heet {Joost}.
        De heer {van Dijk} zou terugbellen.
        Ik heb gesproken met {Ingrid} van de helpdesk.
        Ik heb gesproken met de Helpdesk.
        Bedankt {Kees}!
        Bedankt voor de hulp op Maandag.
        Nog steeds kapot.
        Met vriendelijke groet,
        {Pieter Bakker}
        Groetjes {Lotte}
        Mijn collega {Mirjam} heeft hetzelfde probleem.
        Ik ben Klant sinds 2010.
        Ik ben {Ruben Visser} van de administratie.
        Het account van {Anouk Smit} is geblokkeerd.
        Dag {Tim}, is er nieuws?
        Hallo Outlook doet het niet.
        Mvg, {Henk}
        Dank u wel, alles werkt weer.
        """;

    private const string Italian = """
        Gentile {Francesca}, non riesco ad accedere.
        Gentile assistenza, la stampante è rotta.
        Gentili signori, vorrei disdire.
        Ciao {Marco}, il portatile non parte.
        Ciao a tutti, Teams non funziona.
        Buongiorno, mi chiamo {Giulia Conti} e lavoro in amministrazione.
        Il mio nome è {Stefano}.
        Il Sig. {Ferrari} mi ha detto di aspettare.
        La Sig.ra {De Luca} non ha risposto.
        Ho parlato con {Chiara} ieri.
        Ho parlato con l'Assistenza due volte.
        Grazie {Matteo}, ora funziona.
        Grazie Mille per la pazienza.
        Ancora rotto.
        Cordiali saluti,
        {Elisa Gatti}
        Distinti saluti, {Roberto Villa}
        Un saluto da Milano
        Sono {Davide Serra} dell'ufficio acquisti.
        Sono Cliente da dieci anni.
        La mia collega {Ilaria} ha lo stesso errore.
        {Simone} non mi ha mai richiamato.
        Egregio Dott. {Marini}, attendo notizie.
        Salve, il ticket di Gennaio è ancora aperto.
        L'account di {Paola Neri} è bloccato.
        """;

    /// <summary>The texts with their labels; a sign-off stands on lines of its own behind its text.</summary>
    public static IReadOnlyList<string> All { get; } = [.. new[] { English, German, French, Spanish, Dutch, Italian }.SelectMany(Texts)];

    // A line that ends in a sign-off, and the name below it, belong to the line before.
    private static IEnumerable<string> Texts(string lines)
    {
        var texts = new List<string>();
        foreach (var line in lines.Split('\n'))
        {
            if (texts.Count > 0 && (IsSignOff(line) || IsSignOff(texts[^1].Split('\n')[^1]))) texts[^1] += "\n" + line;
            else texts.Add(line);
        }

        return texts;
    }

    private static bool IsSignOff(string line) => line is "Kind regards," or "Mit freundlichen Grüßen" or "Cordialement," or "Saludos," or "Met vriendelijke groet," or "Cordiali saluti,";
}
