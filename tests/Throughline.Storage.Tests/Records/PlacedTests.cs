using Throughline.Office.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>Tests that each have an empty place for records, on whatever engine.</summary>
/// <param name="place">Makes the place.</param>
public abstract class PlacedTests(Func<ValueTask<IRecordPlace>> place) : IAsyncLifetime
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected TestClock Clock { get; } = new();

    protected IRecordPlace Place { get; private set; } = null!;

    protected IRecordStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Place = await place();
        Store = Place.Open(Clock);
    }

    public async ValueTask DisposeAsync()
    {
        if (Place is not null) await Place.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
