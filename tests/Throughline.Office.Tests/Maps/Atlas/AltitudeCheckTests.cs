using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Atlas;
using Throughline.Office.Maps.Atlas;

namespace Throughline.Office.Tests.Maps.Atlas;

/// <summary>Journeys that are cut too low, too high and right, and what is said about each.</summary>
public sealed class AltitudeCheckTests
{
    private static readonly JourneyScope OneTopic = new("topic", ["Software"]);

    [Theory]
    [InlineData("Get access to software")]
    [InlineData("Report a lost phone")]
    [InlineData("Change my address")]
    [InlineData("Laptop breaks")]
    [InlineData("Hear back within 24h")]
    [InlineData("Buy a second licence")]
    [InlineData("My mail does not arrive")]
    [InlineData("Join the company")]
    [InlineData("Software access")]
    [InlineData("Zugriff auf eine Software bekommen")]
    [InlineData("Verlorenes Telefon melden")]
    [InlineData("Neuen Mitarbeiter anmelden")]
    [InlineData("Im Falle eines Falles")]
    [InlineData("Obtenir l'accès à un logiciel")]
    [InlineData("Téléphone perdu")]
    [InlineData("Acheter une licence")]
    [InlineData("Ottenere l'accesso al software")]
    [InlineData("Problemi con il portale")]
    [InlineData("Cambiare indirizzo")]
    [InlineData("Conseguir acceso a un programa")]
    [InlineData("Comprar otra licencia")]
    [InlineData("Mi correo no llega")]
    [InlineData("Toegang tot software krijgen")]
    [InlineData("Laptop en telefoon kwijt")]
    [InlineData("Laptop en telefoon")]
    public void One_matter_of_the_customer_fits(string name)
    {
        var reading = Of(name, OneTopic);
        reading.Altitude.ShouldBe(Altitude.Fits, string.Join(' ', reading.Reasons));
        reading.Reasons.ShouldHaveSingleItem().ShouldContain("topic Software");
    }

    [Theory]
    [InlineData("Phone call", "channel (phone)")]
    [InlineData("Live chat session", "channel (chat)")]
    [InlineData("Contact via e-mail", "channel (mail)")]
    [InlineData("Contact centre call", "channel (call)")]
    [InlineData("Portal form", "channel (portal)")]
    [InlineData("Get help via chat", "bound to a channel")]
    [InlineData("Reset the password in the app", "bound to a channel")]
    [InlineData("Click the reset button", "one step (“click…”)")]
    [InlineData("Log in to the portal", "one step")]
    [InlineData("Telefonanruf", "channel (telefonanruf)")]
    [InlineData("Kontakt über das Portal", "channel (portal)")]
    [InlineData("Hilfe am Telefon", "bound to a channel (“ am telefon”)")]
    [InlineData("Auf Zurücksetzen klicken", "one step (“klicken…”)")]
    [InlineData("Appel du client", "channel (appel)")]
    [InlineData("Obtenir de l'aide par téléphone", "bound to a channel")]
    [InlineData("Remplir le formulaire", "one step (“remplir…”)")]
    [InlineData("Se connecter", "one step (“se connecter…”)")]
    [InlineData("Telefonata del cliente", "channel (telefonata)")]
    [InlineData("Chiedere aiuto tramite il portale", "bound to a channel")]
    [InlineData("Cliccare sul pulsante", "one step (“cliccare…”)")]
    [InlineData("Llamada del cliente", "channel (llamada)")]
    [InlineData("Contacto por correo electrónico", "channel (correo)")]
    [InlineData("Pedir ayuda en el portal", "bound to a channel")]
    [InlineData("Iniciar sesión", "one step (“iniciar sesión…”)")]
    [InlineData("Telefoontje van de klant", "channel (telefoontje)")]
    [InlineData("Hulp aan de balie", "bound to a channel")]
    [InlineData("Formulier invullen", "one step (“invullen…”)")]
    [InlineData("iPhone 15 setup", "one model or version (“iPhone 15”)")]
    [InlineData("ThinkPad X1 repair", "one model or version (“X1”)")]
    [InlineData("Upgrade to v2.3", "one model or version (“v2.3”)")]
    public void A_channel_model_or_step_is_too_low(string name, string words)
    {
        var reading = Of(name, OneTopic);
        reading.Altitude.ShouldBe(Altitude.TooLow);
        reading.Reasons[0].ShouldContain(words);
    }

    [Theory]
    [InlineData("Buy, own, advocate", "customer's life (buy, own, advocate)")]
    [InlineData("Awareness - consideration - purchase - loyalty", "customer's life")]
    [InlineData("End-to-end customer experience", "end to end")]
    [InlineData("Employee lifecycle", "lifecycle")]
    [InlineData("Hire to retire", "hire to retire")]
    [InlineData("Everything about IT", "everything")]
    [InlineData("Kaufen, nutzen, empfehlen", "customer's life (kaufen, nutzen, empfehlen)")]
    [InlineData("Alles rund um IT", "alles")]
    [InlineData("Der Kundenlebenszyklus", "kundenlebenszyklus")]
    [InlineData("Découverte, achat, fidélité", "customer's life")]
    [InlineData("Expérience client de bout en bout", "de bout en bout")]
    [InlineData("Scoperta, acquisto, passaparola", "customer's life")]
    [InlineData("Tutte le richieste", "tutte le richieste")]
    [InlineData("Descubrir, comprar, recomendar", "customer's life")]
    [InlineData("Ciclo de vida del empleado", "ciclo de vida")]
    [InlineData("Ontdekken, kopen, aanbevelen", "customer's life")]
    [InlineData("De hele klantbeleving", "klantbeleving")]
    public void A_whole_life_is_too_high(string name, string words)
    {
        var reading = Of(name, OneTopic);
        reading.Altitude.ShouldBe(Altitude.TooHigh);
        reading.Reasons[0].ShouldContain(words);
    }

    [Theory]
    [InlineData("channel", "phone", "one way of getting in touch")]
    [InlineData("configuration-item", "Printer 4", "one product, model or system")]
    [InlineData("tool", "CRM", "one tool")]
    [InlineData("team", "Network", "one team's part")]
    [InlineData("type", "ticket.created", "That is a step")]
    public void A_scope_of_one_part_is_too_low(string dimension, string value, string words)
    {
        var reading = Of("Get help", new JourneyScope(dimension, [value]));
        reading.Altitude.ShouldBe(Altitude.TooLow);
        reading.Reasons[0].ShouldContain(words);
        reading.Reasons[0].ShouldContain($"({dimension} {value})");
    }

    [Fact]
    public void No_scope_and_what_is_left_over_are_too_high()
    {
        Of("All journeys", null).Altitude.ShouldBe(Altitude.TooHigh);
        Of("Other things", new JourneyScope("topic", ["Software"], IsRest: true)).Reasons[0].ShouldContain("leave over");
    }

    [Fact]
    public void What_its_instances_are_about_counts_too()
    {
        var many = new JourneySpread(100, 100, 8, 30, 0, 0, null, 0);
        AltitudeCheck.Of(Map("Get help", OneTopic), many, many).ShouldSatisfyAllConditions(
            reading => reading.Altitude.ShouldBe(Altitude.TooHigh),
            reading => reading.Reasons[0].ShouldContain("8 topics, and no topic is named by half of them (the most frequent by 30 of 100)"));
        AltitudeCheck.Of(Map("Get help", OneTopic), many with { MostOfOneTopic = 50 }, many).Altitude.ShouldBe(Altitude.Fits);

        var step = new JourneySpread(100, 100, 1, 100, 0, 0, null, 95);
        AltitudeCheck.Of(Map("Get help", OneTopic), step, many).Altitude.ShouldBe(Altitude.TooLow);
        AltitudeCheck.Of(Map("Get help", OneTopic), step with { OneType = 94 }, many).Altitude.ShouldBe(Altitude.Fits);
    }

    [Fact]
    public void One_channel_counts_only_where_the_others_use_more()
    {
        var phone = new JourneySpread(100, 100, 1, 100, 100, 96, "phone", 0);
        var mixed = new JourneySpread(1000, 1000, 9, 100, 1000, 500, "phone", 0);

        AltitudeCheck.Of(Map("Get help", OneTopic), phone, mixed).Reasons[0].ShouldContain("96 of its 100 journeys stay in one channel (phone)");
        AltitudeCheck.Of(Map("Get help", OneTopic), phone, mixed with { OneChannel = 900 }).Altitude.ShouldBe(Altitude.Fits, "a desk that has only a phone");
        AltitudeCheck.Of(Map("Get help", OneTopic), phone with { Instances = 20, WithChannel = 20, OneChannel = 20 }, mixed).Altitude.ShouldBe(Altitude.Fits, "too few to say");
    }

    private static AltitudeReading Of(string name, JourneyScope? scope) => AltitudeCheck.Of(Map(name, scope), null, null);

    private static JourneyMap Map(string name, JourneyScope? scope) => new("m", name, scope, []);
}
