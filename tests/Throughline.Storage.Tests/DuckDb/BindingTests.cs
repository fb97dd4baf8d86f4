using Throughline.Journeys;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Tests.DuckDb;

public sealed class BindingTests : IDisposable
{
    private readonly DuckDbDatabase _database = DuckDbDatabase.Open(DuckDbDatabase.InMemory, new Dictionary<string, string>());
    private readonly DuckDbConnection _connection;

    public BindingTests() => _connection = _database.Connect();

    public void Dispose()
    {
        _connection.Dispose();
        _database.Dispose();
    }

    [Fact]
    public void AResultStreamsAsSpans()
    {
        long sum = 0, rows = 0;
        using var result = _connection.Query("SELECT range::BIGINT, (range % 3)::INTEGER FROM range(10000)", TestContext.Current.CancellationToken);
        while (result.ReadChunk(TestContext.Current.CancellationToken))
        {
            rows += result.RowCount;
            foreach (var n in result.Column<long>(0)) sum += n;
            result.Column<int>(1)[0].ShouldBe((int)(result.Column<long>(0)[0] % 3));
        }

        (rows, sum).ShouldBe((10_000, 49_995_000));
    }

    [Fact]
    public void ShortLongAndNullTextsAreRead()
    {
        using var result = _connection.Query("SELECT unnest(['', 'twelve bytes', 'thirteen byte', NULL])", TestContext.Current.CancellationToken);
        result.ReadChunk(TestContext.Current.CancellationToken).ShouldBeTrue();
        Enumerable.Range(0, 4).Select(row => result.Text(row, 0)).ShouldBe(["", "twelve bytes", "thirteen byte", ""]);
        result.IsValid(2, 0).ShouldBeTrue();
        result.IsValid(3, 0).ShouldBeFalse();
    }

    [Fact]
    public void ParametersAreBound()
    {
        using var statement = _connection.Prepare("SELECT $1 || '!', $2 + 1");
        using var result = statement.Bind(1, "it's").Bind(2, 41L).Stream(TestContext.Current.CancellationToken);
        result.ReadChunk(TestContext.Current.CancellationToken);
        (result.Text(0, 0), result.Column<long>(1)[0]).ShouldBe(("it's!", 42L));
    }

    [Theory]
    [InlineData("SELECT nothing FROM nowhere", "nowhere")]
    [InlineData("SELEC 1", "syntax error")]
    [InlineData("SELECT ('x' || range)::INTEGER FROM range(3)", "Conversion Error")]
    public void AnErrorCarriesTheSqlAndDuckDbsMessage(string sql, string reason)
    {
        var e = Should.Throw<DuckDbException>(() =>
        {
            using var result = _connection.Query(sql, TestContext.Current.CancellationToken);
            while (result.ReadChunk(TestContext.Current.CancellationToken)) { }
        });
        e.Sql.ShouldBe(sql);
        e.Message.ShouldContain(sql);
        e.Reason.ShouldContain(reason);
    }

    [Fact]
    public void ChunksAreAppendedWithNulls()
    {
        _connection.Execute("CREATE TABLE t(a INTEGER, b VARCHAR, c DOUBLE)", TestContext.Current.CancellationToken);
        using (var appender = _connection.Append("t", temporary: false, [DuckDbType.Integer, DuckDbType.Varchar, DuckDbType.Double]))
        {
            for (var chunk = 0; chunk < 3; chunk++)
            {
                for (var row = 0; row < 2000; row++)
                {
                    appender.Chunk.Column<int>(0)[row] = row;
                    if (row % 2 == 0) appender.Chunk.SetText(row, 1, "text number " + row);
                    else appender.Chunk.SetNull(row, 1);
                }

                appender.Chunk.SetNulls(2000, 2);
                appender.AppendChunk(2000);
            }

            appender.Flush();
        }

        Number("SELECT count(*) FROM t").ShouldBe(6000);
        Number("SELECT sum(a)::BIGINT FROM t").ShouldBe(3 * 1999 * 1000);
        Number("SELECT count(b) FROM t").ShouldBe(3000);
        Number("SELECT count(*) FROM t WHERE b = 'text number ' || a").ShouldBe(3000);
        Number("SELECT count(c) FROM t").ShouldBe(0);
    }

    [Fact]
    public void ARunningQueryIsCancelled()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Should.Throw<OperationCanceledException>(() => _connection.Execute("SELECT sum(a.range * b.range) FROM range(10000000) a, range(1000000) b", cancel.Token));
        Number("SELECT 7::BIGINT").ShouldBe(7);
    }

    [Fact]
    public void AMissingLibrarySaysWhatToDo()
    {
        var e = Should.Throw<WorkspaceException>(() => DuckDbLibrary.Find(null, Path.GetPathRoot(Path.GetTempPath())!));
        e.Problem.ShouldBe(Problem.MissingPart);
        e.Message.ShouldContain("npm ci --prefix native");
        Should.Throw<WorkspaceException>(() => DuckDbLibrary.Find("/no/such/library", AppContext.BaseDirectory)).Message.ShouldContain("/no/such/library");
    }

    private long Number(string sql) => _connection.Number(sql, TestContext.Current.CancellationToken);
}
