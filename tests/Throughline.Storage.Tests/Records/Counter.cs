using Throughline.Office.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>A small body.</summary>
public sealed record Counter(int Value)
{
    public static RecordKind<Counter> Kind { get; } = new("counter");
}
