using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;

namespace Throughline.Server.Workspaces;

/// <summary>The maps that people have drawn, as they are at one moment. An immutable snapshot.</summary>
/// <param name="records">Their records, deleted ones too.</param>
public sealed class KeptMaps(IReadOnlyList<Recorded<DrawnMap>> records)
{
    private readonly Dictionary<string, Recorded<DrawnMap>> _records = records.ToDictionary(record => record.Entry.Key.Id, StringComparer.Ordinal);

    /// <summary>Nobody has drawn any.</summary>
    public static KeptMaps None { get; } = new([]);

    /// <summary>The maps of a portfolio: each draft, or what somebody has made of it; then those that nothing in the data suggests.</summary>
    public IReadOnlyList<KeptMap> Over(IReadOnlyList<JourneyMap> drafts)
    {
        var drafted = drafts.Select(draft => draft.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. drafts.Select(draft => _records.GetValueOrDefault(draft.Id) is { } record ? new KeptMap(record.Body ?? new DrawnMap(draft), record.Entry) : new KeptMap(new DrawnMap(draft), null)),
            .. _records.Values.Where(record => record.Body is not null && !drafted.Contains(record.Entry.Key.Id)).OrderBy(record => record.Entry.Key.Id, StringComparer.Ordinal).Select(record => new KeptMap(record.Body!, record.Entry)),
        ];
    }
}
