using System.Collections.Frozen;

namespace Throughline.Office.Maps.Atlas;

/// <summary>The words of names by which <see cref="AltitudeNames"/> tells how wide a journey is cut: a line for each of English, German, French, Italian, Spanish and Dutch. In lower case, without signs.</summary>
internal static class AltitudeWords
{
    /// <summary>Ways of getting in touch.</summary>
    public static FrozenSet<string> Channels { get; } = Words(
        "phone telephone call calls calling hotline chat chats chatbot bot email emails mail ivr sms whatsapp portal app website web online form kiosk",
        "telefon anruf anrufe telefonat telefonate telefonanruf telefongespräch mailanfrage webseite webformular kontaktformular formular sprachmenü schalter serviceportal selbstbedienungsportal chatgespräch",
        "téléphone appel appels courriel courriels tchat clavardage portail formulaire guichet appli",
        "telefono telefonata telefonate chiamata chiamate portale modulo sportello sito posta",
        "teléfono llamada llamadas correo formulario ventanilla mostrador aplicación",
        "telefoon telefoongesprek telefoontje telefoontjes belletje bellen formulier portaal balie loket selfserviceportaal");

    /// <summary>Words beside a channel that name no matter.</summary>
    public static FrozenSet<string> Fillers { get; } = Words(
        "a an e the of by via through over to our in on with and contact contacts support session live service customer user journey experience channel centre center inbound self",
        "der die das den dem des ein eine einen einer einem von vom über per mit zum zur im am an und unser unsere unseren kontakt kontakte anfrage anfragen kunde kunden nutzer sitzung kanal reise erlebnis gespräch eingehend eingehende eingehender",
        "le la les l un une des du de d par avec au aux en sur dans et notre nos client clients session canal parcours expérience direct entrant entrants",
        "il lo i gli di del della dei per con al alla su nel nella e nostro contatto contatti cliente clienti servizio sessione canale percorso esperienza assistenza diretta in entrata",
        "el los las una del por vía con y nuestro nuestra contacto contactos cliente clientes servicio sesión canal viaje experiencia soporte directo entrante entrantes",
        "het een van per met op en onze klant klanten gebruiker sessie kanaal reis ervaring ondersteuning inkomend inkomende");

    /// <summary>What one does in a single step, said first.</summary>
    public static FrozenSet<string> StepsFirst { get; } = Words(
        "click press tap scroll type enter select submit upload login logon fill",
        "klicken klicke drücken einloggen",
        "cliquer appuyer saisir sélectionner téléverser remplir",
        "cliccare premere selezionare inserire compilare",
        "pulsar clicar seleccionar introducir rellenar",
        "klikken klik drukken inloggen");

    /// <summary>What one does in a single step, said last, as German and Dutch do.</summary>
    public static FrozenSet<string> StepsLast { get; } = Words(
        "klicken anklicken drücken antippen scrollen hochladen ausfüllen eingeben auswählen einloggen",
        "klikken aanklikken drukken uploaden invullen invoeren selecteren inloggen");

    /// <summary>Several words of a single step, said first.</summary>
    public static IReadOnlyList<string> StepPhrases { get; } = ["log in", "sign in", "se connecter", "faire un clic", "fare clic", "fare il login", "hacer clic", "iniciar sesión"];

    /// <summary>The stages of a customer's life with a product.</summary>
    public static FrozenSet<string> Stages { get; } = Words(
        "aware awareness discover discovery consider consideration buy buying purchase own owning ownership use usage renew renewal loyalty retain retention advocate advocacy churn leave",
        "aufmerksamkeit entdecken entdeckung erwägen erwägung kaufen kauf besitzen besitz nutzen nutzung verlängern verlängerung treue loyalität bindung empfehlen empfehlung kündigen kündigung abwanderung",
        "notoriété découvrir découverte considérer considération acheter achat posséder possession utiliser utilisation renouveler renouvellement fidéliser fidélité fidélisation recommander recommandation",
        "conoscenza scoprire scoperta considerare considerazione comprare acquistare acquisto possedere possesso usare utilizzare uso rinnovare rinnovo fidelizzare fedeltà fidelizzazione raccomandare consigliare passaparola",
        "conocer descubrir descubrimiento considerar consideración comprar compra poseer posesión usar uso renovar renovación fidelizar fidelidad fidelización lealtad recomendar recomendación",
        "bewustwording ontdekken ontdekking overwegen overweging kopen aankoop bezitten bezit gebruiken gebruik verlengen verlenging loyaliteit trouw aanbevelen aanbeveling opzeggen opzegging");

    /// <summary>Many matters at once; from the begin of a word.</summary>
    public static IReadOnlyList<string> Everything { get; } =
    [
        "everything", "end to end", "lifecycle", "life cycle", "all journeys", "all customers", "all requests", "whole customer", "entire customer", "overall experience", "customer experience", "customer relationship",
        "hire to retire", "order to cash", "lead to cash", "cradle to grave",
        "alles", "von anfang bis ende", "von a bis z", "lebenszyklus", "kundenlebenszyklus", "alle anfragen", "alle kunden", "gesamte kundenreise", "kundenerlebnis", "kundenbeziehung", "vom eintritt bis zum austritt",
        "de bout en bout", "cycle de vie", "tous les clients", "toutes les demandes", "expérience client", "relation client", "parcours client",
        "dall inizio alla fine", "ciclo di vita", "tutti i clienti", "tutte le richieste", "esperienza cliente", "esperienza del cliente", "relazione con il cliente",
        "de extremo a extremo", "de principio a fin", "ciclo de vida", "todos los clientes", "todas las solicitudes", "experiencia del cliente", "experiencia de cliente", "relación con el cliente",
        "van begin tot eind", "levenscyclus", "alle klanten", "alle aanvragen", "klantervaring", "klantbeleving", "klantrelatie",
    ];

    private static FrozenSet<string> Words(params string[] byLanguage) => byLanguage.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
