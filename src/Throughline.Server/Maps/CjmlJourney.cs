using System.Xml;
using System.Xml.Linq;
using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;

namespace Throughline.Server.Maps;

/// <summary>A journey of CJML: a touchpoint is what its initiator does and, where it is a communication, what its receiver gets; each is a step in its actor's lane.</summary>
internal sealed class CjmlJourney(XElement journey, string fileName)
{
    private const string OnlyPhase = "Journey";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _endUsers = [.. Below(journey, "actors").Where(actor => actor.Name.LocalName == "endUser").SelectMany(Names)];
    private readonly HashSet<string> _actors = [.. Below(journey, "actors").SelectMany(Names)];

    /// <summary>The map that it draws.</summary>
    /// <exception cref="WorkspaceException">It has no touchpoint, or one without an actor that the journey names.</exception>
    public DrawnMap Map()
    {
        var touchpoints = Below(journey, "touchpoints").Where(element => element.Name.LocalName.EndsWith("CommunicationPoint", StringComparison.Ordinal) || element.Name.LocalName.EndsWith("Action", StringComparison.Ordinal)).ToList();
        if (touchpoints.Count == 0) throw new WorkspaceException(Problem.BadInput, $"{fileName}{Line(journey)}: the journey has no touchpoint, so there is nothing to draw.");
        var phases = Phases();
        foreach (var touchpoint in touchpoints) Phase(phases, touchpoint).Steps.AddRange(Steps(touchpoint));
        var name = Text(journey, "journeyTitle") ?? Text(journey, "journeyShortSummary") ?? Text(journey, "journeyID") ?? Path.GetFileNameWithoutExtension(fileName);
        return new DrawnMap(new JourneyMap(Slug.Of(name), name, null, [.. phases.Select(phase => new Phase(phase.Name, StepAlignment.ByOrder(phase.Steps)))]) { Paths = Planned(phases) });
    }

    private List<(string Id, string Name, List<Step> Steps)> Phases()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. Below(journey, "journeyPhases")
                .Select(phase => (Id: ((string?)phase.Attribute("phaseID"))?.Trim() ?? "", Name: Text(phase, "phaseName") ?? ((string?)phase.Attribute("phaseID"))?.Trim() ?? ""))
                .Where(phase => phase.Name.Length > 0 && names.Add(phase.Name))
                .Select(phase => (phase.Id, phase.Name, new List<Step>())),
        ];
    }

    private static (string Id, string Name, List<Step> Steps) Phase(List<(string Id, string Name, List<Step> Steps)> phases, XElement touchpoint)
    {
        var id = ((string?)Child(touchpoint, "belongsTo")?.Attribute("phaseIDref"))?.Trim();
        var at = id is null ? phases.Count - 1 : phases.FindIndex(phase => phase.Id == id);
        if (at < 0)
        {
            at = phases.Count;
            phases.Add((id ?? OnlyPhase, string.IsNullOrEmpty(id) ? OnlyPhase : id, []));
        }

        return phases[at];
    }

    private IEnumerable<Step> Steps(XElement touchpoint)
    {
        var id = Text(touchpoint, "touchpointID") ?? "touchpoint";
        yield return Step(touchpoint, "initiator", "initiatorLabel", $"Touchpoint {id}");
        if (Child(touchpoint, "receiver") is { } receiver && Text(receiver, "receiverLabel") is not null) yield return Step(touchpoint, "receiver", "receiverLabel", "");
    }

    private Step Step(XElement touchpoint, string side, string label, string otherwise)
    {
        var actor = Child(touchpoint, side) ?? throw Refuse(touchpoint, $"the touchpoint names no {side}");
        var who = ((string?)Child(actor, "refersTo")?.Attribute("actorIDref"))?.Trim() ?? throw Refuse(actor, $"the {side} refers to no actor");
        if (!_actors.Contains(who)) throw Refuse(actor, $"the {side} refers to \"{who}\", who is not among the journey's actors ({string.Join(", ", _actors)})");
        var name = Text(actor, label) ?? otherwise;
        // A touchpoint that failed is the way of going wrong that the analyst saw.
        var kind = string.Equals(Text(touchpoint, "compliance"), "failing", StringComparison.OrdinalIgnoreCase) ? StepKind.Broken : StepKind.Happy;
        return new Step(Free(Slug.Of(name)), name, _endUsers.Contains(who) ? Lane.Customer : Lane.Agent, kind, null);
    }

    private List<MapPath> Planned(List<(string Id, string Name, List<Step> Steps)> phases) => journey.Name.LocalName == "plannedJourney"
        ? [new MapPath("as-planned", "As planned", PathKind.Intended, [.. phases.SelectMany(phase => phase.Steps).Select(step => new PathStep(step.Id))])]
        : [];

    private string Free(string id)
    {
        if (_taken.Add(id)) return id;
        var number = 2;
        while (!_taken.Add($"{id}-{number}")) number++;
        return $"{id}-{number}";
    }

    // Actors are referred to by their id, and in files of the language's own site by their name too.
    private static IEnumerable<string> Names(XElement actor) =>
        new[] { (string?)actor.Attribute("actorID"), (string?)actor.Attribute("actorIDref"), Text(actor, "actorName"), Text(actor, "companyName") }.OfType<string>().Select(name => name.Trim()).Where(name => name.Length > 0);

    private static IEnumerable<XElement> Below(XElement element, string name) => Child(element, name)?.Elements() ?? [];

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static string? Text(XElement element, string name) => Child(element, name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    private WorkspaceException Refuse(XElement where, string what) => new(Problem.BadInput, $"{fileName}{Line(where)}: {what}. Mend it where the journey was drawn and save it again.");

    private static string Line(XElement element) => ((IXmlLineInfo)element).HasLineInfo() ? $", line {((IXmlLineInfo)element).LineNumber}" : "";
}
