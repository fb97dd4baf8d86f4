using Throughline.Journeys.Events;
using Throughline.Server.Workspaces;
using Throughline.Sources;
using Throughline.Sources.Readers;

namespace Throughline.Server.Tests.Hosting;

/// <summary>The fast path of delimited text with the database's scanner: whatever it reads, the careful path reads the same.</summary>
public sealed class FastPathTests : IDisposable
{
    private const int Rows = 20_000;
    private readonly string _folder = Directory.CreateTempSubdirectory("throughline-fast-").FullName;

    [Fact]
    public void APlainFileIsScannedAndGivesTheSameEventsAsReadWithCare()
    {
        var file = Write("\n", Lines());
        var scanner = new CountingScanner();

        var fast = Read(scanner, file);

        fast.ShouldBe(Read(null, file));
        fast.Count.ShouldBe(Rows);
        scanner.Opened.ShouldBe(1);
    }

    [Fact]
    public void LineEndsOfWindowsAndAMissingLastOneMakeNoDifference()
    {
        var file = Write("\r\n", Lines().Append("T-9,2026-02-01 10:00:00,closed,Zoë,last@harbour.example,"));
        var scanner = new CountingScanner();

        Read(scanner, file).ShouldBe(Read(null, file));
        scanner.Opened.ShouldBe(1);
    }

    [Theory]
    [InlineData("T-1,2026-02-01 10:00:00,closed,Zoë")]
    [InlineData("T-1,2026-02-01 10:00:00,closed,Zoë,a@harbour.example,note,one too many")]
    [InlineData("T-1,2026-02-01 10:00:00,closed,\"Zoë,a@harbour.example,")]
    [InlineData("T-1,2026-02-01 10:00:00,closed,\"Zoë\" she said,a@harbour.example,")]
    [InlineData("T-1,2026-02-01 10:00:00,closed,\"Zoë\nWest\",a@harbour.example,")]
    [InlineData("T-1,2026-02-31 10:00:00,closed,Zoë,a@harbour.example,")]
    [InlineData("")]
    public void DamageInTheMiddleMakesNoDifference(string damaged)
    {
        var lines = Lines().ToList();
        lines.Insert(Rows / 2, damaged);
        var file = Write("\n", lines);

        var fast = Read(new CountingScanner(), file);

        fast.ShouldBe(Read(null, file));
        fast.Count.ShouldBe(damaged.Length > 0 ? Rows + 1 : Rows, "every row is used or set aside");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> Lines() => Enumerable.Range(0, Rows).Select(i =>
        $"T-{i / 5},{new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc).AddMinutes(i):yyyy-MM-dd HH:mm:ss},{(i % 5 == 0 ? "opened" : "work")},Zoë {i % 7}, c{i % 90}@harbour.example,{(i % 3 == 0 ? "" : $"note {i}")}");

    private static List<string> Read(IDelimitedScanner? scanner, SourceFile file)
    {
        var token = TestContext.Current.CancellationToken;
        var reader = new DelimitedReader(scanner);
        using var import = new ListingImport();
        reader.Read(file, reader.Propose(file, token), import, null, token);
        return import.Lines;
    }

    private SourceFile Write(string lineEnd, IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, "export.csv");
        File.WriteAllText(path, string.Join(lineEnd, lines.Prepend("ticket_id,occurred_at,activity,agent,email,remark")));
        return new SourceFile(path, "export.csv", new FileInfo(path).Length);
    }

    private sealed class CountingScanner : IDelimitedScanner
    {
        private readonly DelimitedScanner _scanner = new();

        public int Opened { get; private set; }

        public IDelimitedScan Open(string path, char delimiter, IReadOnlyList<string> columns, long skipLines)
        {
            Opened++;
            return _scanner.Open(path, delimiter, columns, skipLines);
        }
    }

    /// <summary>An import that lists what it is given, a line an event or row set aside.</summary>
    private sealed class ListingImport : IEventImport
    {
        private readonly TermBook[] _books = [.. Dimensions.All.Select(_ => new TermBook())];
        private readonly List<(string Name, TermBook Terms)> _attributes = [];

        public List<string> Lines { get; } = [];

        public TermBook Terms(Dimension dimension) => _books[(int)dimension];

        public int Attribute(string name)
        {
            _attributes.Add((name, new TermBook()));
            return _attributes.Count - 1;
        }

        public TermBook AttributeTerms(int attribute) => _attributes[attribute].Terms;

        public void Append(EventBatch batch, bool keysAreIds)
        {
            for (var i = 0; i < batch.Count; i++) Lines.Add(Line(batch, i));
        }

        public void Link(Link link) => Lines.Add($"link {link}");

        public void SetAside(SetAsideRow row) => Lines.Add($"set aside {row}");

        public ImportOutcome Commit(CancellationToken cancellationToken) => new(Lines.Count, 0, 0, 0);

        public void Dispose()
        {
            // Nothing is held.
        }

        private string Line(EventBatch batch, int i)
        {
            var references = Dimensions.All.Select(d => Terms(d).Text(batch.References[(int)d][i]));
            var attributes = _attributes.Select((a, index) => $"{a.Name}={a.Terms.Text(batch.Attributes[index][i])}");
            return string.Join('|', [$"{batch.Row[i]}", $"{batch.Key[i]}", $"{batch.Time[i]}", $"{batch.Side[i]}", $"{batch.Traits[i]}", .. references, batch.Text[i] ?? "", .. attributes]);
        }
    }
}
