namespace Throughline.Storage.Tests.Records;

/// <summary>A clock that shows what it is set to; its timers are real.</summary>
public sealed class TestClock : TimeProvider
{
    /// <summary>The moment it shows.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
