namespace Throughline.Sources.Readers.Ocel;

/// <summary>All objects of a log by id; events name them by it. They are held in memory, the events are not.</summary>
internal sealed class OcelObjects
{
    /// <summary>The type of an object that events name but the file does not hold.</summary>
    public const string Unknown = "unknown";

    private readonly Dictionary<string, OcelObject> _byId = [];

    public OcelObjects(IOcelFile file, CancellationToken cancellationToken)
    {
        foreach (var one in file.Objects(cancellationToken)) _byId.TryAdd(one.Id, one);
    }

    public IEnumerable<OcelObject> All => _byId.Values;

    public OcelObject? Find(string id) => _byId.GetValueOrDefault(id);

    public string TypeOf(string id) => _byId.TryGetValue(id, out var one) ? one.Type : Unknown;
}
