using Throughline.Journeys;

namespace Throughline.Office.Maps.Templates;

/// <summary>All templates. A new one is a file beside this and a line here.</summary>
public static class MapTemplateCatalogue
{
    /// <summary>Every template, by how often service desks need it.</summary>
    public static IReadOnlyList<MapTemplate> All { get; } = [ServiceRequest.Template, Incident.Template, ContactCentreCall.Template, Onboarding.Template];

    /// <summary>The template of an id.</summary>
    /// <exception cref="WorkspaceException">There is none; the message lists those that there are.</exception>
    public static MapTemplate Get(string id) => All.FirstOrDefault(template => template.Id == id)
        ?? throw new WorkspaceException(Problem.NotFound, $"There is no template '{id}'. Templates: {string.Join(", ", All.Select(template => template.Id))}.");
}
