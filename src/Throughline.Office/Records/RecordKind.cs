namespace Throughline.Office.Records;

/// <summary>A kind of record and the type of its bodies.</summary>
/// <typeparam name="T">A C# record; fields that are added later have a default, and none is ever renamed or removed.</typeparam>
/// <param name="Name">As <see cref="RecordKey.Kind"/>.</param>
public sealed record RecordKind<T>(string Name)
    where T : class
{
    /// <summary>The key of one of them.</summary>
    public RecordKey Key(string id) => new(Name, id);
}
