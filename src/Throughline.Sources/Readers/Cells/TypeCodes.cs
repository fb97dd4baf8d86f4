using Throughline.Journeys.Events;

namespace Throughline.Sources.Readers.Cells;

/// <summary>The type of each activity: as the mapping says, or the activity's own name.</summary>
internal sealed class TypeCodes(IReadOnlyDictionary<string, string> types, IEventImport import)
{
    private int[] _codes = [];

    public int Of(int activity)
    {
        if (activity >= _codes.Length) Array.Resize(ref _codes, Math.Max(64, activity * 2));
        if (_codes[activity] == 0) _codes[activity] = Code(import.Terms(Dimension.Activity).Text(activity));
        return _codes[activity];
    }

    private int Code(string activity) => import.Terms(Dimension.Type).Code(types.GetValueOrDefault(activity, activity));
}
