using System.Text;
using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Server.Maps;

namespace Throughline.Server.Tests.Maps;

/// <summary>Journeys in the Customer Journey Modelling Language, in the form that its site shows.</summary>
public sealed class MapCjmlTests
{
    private const string Planned =
        """
        <CJML version="2.0">
          <plannedJourney>
            <journeyID>PJ1</journeyID>
            <journeyTitle>Borrow a bicycle</journeyTitle>
            <journeyPhases>
              <journeyPhase phaseID="before"><phaseName>Before</phaseName></journeyPhase>
              <journeyPhase phaseID="ride"><phaseName>Ride</phaseName></journeyPhase>
            </journeyPhases>
            <actors>
              <endUser actorID="U"><actorName>Rider</actorName></endUser>
              <serviceProvider actorID="P"><companyName>City bicycles</companyName></serviceProvider>
            </actors>
            <touchpoints>
              <plannedAction><touchpointID>T1</touchpointID><belongsTo phaseIDref="before"/><initiator><refersTo actorIDref="U"/><initiatorLabel>Looks for a stand</initiatorLabel></initiator></plannedAction>
              <plannedCommunicationPoint>
                <touchpointID>T2</touchpointID><belongsTo phaseIDref="ride"/>
                <initiator><refersTo actorIDref="U"/><initiatorLabel>Unlocks</initiatorLabel></initiator>
                <receiver><refersTo actorIDref="City bicycles"/><receiverLabel>Registers the loan</receiverLabel></receiver>
                <channel><channelName>App</channelName></channel>
              </plannedCommunicationPoint>
            </touchpoints>
          </plannedJourney>
        </CJML>
        """;

    [Fact]
    public void A_planned_journey_is_a_map_with_both_lanes_and_its_path()
    {
        var drawn = Read(Planned);

        MapProblems.Of(drawn).ShouldBeEmpty();
        (drawn.Map.Id, drawn.Map.Name).ShouldBe(("borrow-a-bicycle", "Borrow a bicycle"));
        drawn.Map.Phases.Select(phase => phase.Name).ShouldBe(["Before", "Ride"]);
        drawn.Map.Phases.SelectMany(phase => phase.Steps).Select(step => (step.Id, step.Lane, step.Kind, step.Binding)).ShouldBe(
            [("looks-for-a-stand", Lane.Customer, StepKind.Happy, null), ("unlocks", Lane.Customer, StepKind.Happy, null), ("registers-the-loan", Lane.Agent, StepKind.Happy, null)]);
        drawn.Map.Paths.ShouldHaveSingleItem().Steps.Select(step => step.Step).ShouldBe(["looks-for-a-stand", "unlocks", "registers-the-loan"]);
    }

    [Fact]
    public void What_a_map_has_no_place_for_is_named()
    {
        var file = Planned.Replace("</plannedJourney>", "<notes><note>ask again</note></notes></plannedJourney><actualJourney/><actualJourney/>", StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        MapCjml.Read(stream, "journey.cjml").LeftOut.ShouldBe(["<actualJourney> beside the journey that was read (2 times)", "<channel>, since the channels of a map are observed (1 time)", "<notes> in <plannedJourney> (1 time)"]);
    }

    [Fact]
    public void An_actual_journey_shows_what_failed_and_nothing_of_a_plan()
    {
        var drawn = Read(Planned.Replace("planned", "actual", StringComparison.Ordinal).Replace("<touchpointID>T2</touchpointID>", "<touchpointID>T2</touchpointID><compliance>failing</compliance>", StringComparison.Ordinal));

        drawn.Map.Phases[1].Steps.Select(step => step.Kind).ShouldBe([StepKind.Broken, StepKind.Broken]);
        drawn.Map.Paths.ShouldBeEmpty();
    }

    [Fact]
    public void Without_phases_there_is_one_and_without_agents_their_lane_is_empty()
    {
        var drawn = Read("<CJML version=\"2.0\"><plannedJourney><journeyID>J</journeyID><actors><endUser actorID=\"U\"/></actors><touchpoints><plannedAction><initiator><refersTo actorIDref=\"U\"/><initiatorLabel>Walks</initiatorLabel></initiator></plannedAction></touchpoints></plannedJourney></CJML>");

        drawn.Map.Phases.ShouldHaveSingleItem().Name.ShouldBe("Journey");
        drawn.Map.Phases[0].Steps.ShouldNotContain(step => step.Lane == Lane.Agent);
    }

    [Theory]
    [InlineData("<log/>", "no CJML: its first element is <log>")]
    [InlineData("<CJML version=\"9\"/>", "version \"9\"; this program reads version 2.0")]
    [InlineData("<CJML version=\"2.0\"/>", "neither a plannedJourney nor an actualJourney")]
    [InlineData("<CJML version=\"2.0\"><plannedJourney/></CJML>", "has no touchpoint")]
    [InlineData("<CJML", "cannot be read as XML")]
    [InlineData("<!DOCTYPE CJML [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><CJML version=\"2.0\">&x;</CJML>", "cannot be read as XML")]
    [InlineData("<CJML version=\"2.0\"><plannedJourney><actors><endUser actorID=\"U\"/></actors><touchpoints><plannedAction>\n<initiator><refersTo actorIDref=\"V\"/></initiator></plannedAction></touchpoints></plannedJourney></CJML>", "line 2: the initiator refers to \"V\", who is not among the journey's actors (U)")]
    public void What_cannot_be_read_is_refused_in_words(string xml, string words) => Should.Throw<WorkspaceException>(() => Read(xml)).Message.ShouldContain(words);

    private static DrawnMap Read(string xml)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return MapCjml.Read(file, "journey.cjml").Drawn;
    }
}
