namespace Throughline.Office.Maps.Usage;

/// <summary>What became of a map on a day.</summary>
/// <param name="Day">The day, UTC.</param>
/// <param name="Opens">By role, in the order of their names.</param>
public sealed record MapUsageDay(DateOnly Day, IReadOnlyList<RoleOpens> Opens)
{
    /// <summary>The decisions of the day that cite it, the earliest first.</summary>
    public IReadOnlyList<MapCitation> Citations { get; init; } = [];

    /// <summary>The day with more opens.</summary>
    public MapUsageDay Plus(IEnumerable<RoleOpens> opens) => this with
    {
        Opens =
        [
            .. Opens.Concat(opens)
                .GroupBy(role => role.Role, StringComparer.Ordinal)
                .OrderBy(role => role.Key, StringComparer.Ordinal)
                .Select(role => new RoleOpens(role.Key, role.Sum(known => known.Opens))),
        ],
    };
}
