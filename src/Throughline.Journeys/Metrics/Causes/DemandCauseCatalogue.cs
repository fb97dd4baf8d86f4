namespace Throughline.Journeys.Metrics.Causes;

/// <summary>
/// All causes, those first that take precedence: what hit many at once, then what the service did to this matter, the harder fact before the
/// softer, then what the customer did, and last what nothing explains. A new one is a file beside this and a line here.
/// </summary>
public static class DemandCauseCatalogue
{
    /// <summary>Every cause. The last explains every contact, so each has exactly one.</summary>
    public static IReadOnlyList<DemandCause> All { get; } =
    [
        new ChangeBefore(),
        new NotFixed(),
        new PassedOn(),
        new Silence(),
        new StatusChase(),
        new SelfServiceFailed(),
        new SameMatterAgain(),
        new FirstNeed(),
    ];

    /// <summary>The place in <see cref="All"/> of a contact's cause.</summary>
    internal static int Of(ExplainedContact contact, MeasuredLog log)
    {
        for (var cause = 0; cause < All.Count; cause++)
            if (All[cause].Explains(contact, log)) return cause;
        throw new InvalidOperationException("The last cause must explain every contact.");
    }

    /// <summary>The upstream function that a cause is up to, by the cause's name; null: nobody's, or no cause.</summary>
    public static string? OwnerOf(string name) => All.FirstOrDefault(cause => cause.Name == name)?.Owner;

    /// <summary>The place in <see cref="All"/> of a cause.</summary>
    internal static int PlaceOf(DemandCause cause) => All.TakeWhile(other => other.Id != cause.Id).Count();
}
