using Throughline.Office.Releases;

namespace Throughline.Server.Pages;

/// <summary>What the forms of the pages do to the workspace. Each call is one decision of a person; what it refuses it says in words for that person.</summary>
public interface IPageActions
{
    /// <summary>What is done to maps.</summary>
    IMapActions Maps { get; }

    /// <summary>What is done to the register of assumptions.</summary>
    IAssumptionActions Assumptions { get; }

    /// <summary>What is done in mapping sessions and written down of the work.</summary>
    IWorkActions Work { get; }

    /// <summary>What is said and suggested.</summary>
    IRemarkActions Remarks { get; }

    /// <summary>Decides that two identifiers are one customer's; answers the decision's number.</summary>
    Task<long> MergeAsync(string one, string other, string why, CancellationToken ct);

    /// <summary>Decides that two identifiers are not one customer's; answers the decision's number.</summary>
    Task<long> SplitAsync(string one, string other, string why, CancellationToken ct);

    /// <summary>Takes a decision back; answers the number of the decision that does.</summary>
    Task<long> UndoAsync(long decision, string why, CancellationToken ct);

    /// <summary>Enters a release into the register of changes.</summary>
    Task AddReleaseAsync(Release release, string who, CancellationToken ct);

    /// <summary>Notes that a decision rests on a journey's map.</summary>
    Task CiteAsync(string journeyId, string decision, string who, CancellationToken ct);

    /// <summary>Saves a filter under a name; one of the same name is replaced.</summary>
    void SavePersona(string name, string filter);

    /// <summary>Removes a saved filter.</summary>
    void RemovePersona(string name);
}
