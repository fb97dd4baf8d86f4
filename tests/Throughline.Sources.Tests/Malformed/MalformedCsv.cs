using System.Globalization;
using System.Text;

namespace Throughline.Sources.Tests.Malformed;

/// <summary>A delimited file with damage in known rows.</summary>
/// <param name="File">The file.</param>
/// <param name="GoodTickets">Tickets of the rows that the damage does not touch; each must come through.</param>
internal sealed record MalformedCsv(MalformedFile File, IReadOnlySet<string> GoodTickets)
{
    private const int Rows = 60;

    /// <summary>Files of every kind of damage, the same on every run. Each good row is an event of a ticket of its own, <c>INC-1000</c> and up.</summary>
    public static IEnumerable<MalformedCsv> All()
    {
        var random = new Random(20);
        var number = 0;
        foreach (var damage in Damages())
        {
            for (var i = 0; i < 4; i++)
                yield return Make($"{number++}.csv", damage, random.Next(5, Rows - 5), Encodings()[i]);
        }
    }

    private static MalformedCsv Make(string name, Func<string, string> damage, int damaged, Encoding encoding)
    {
        var lines = Enumerable.Range(0, Rows).Select(Line).ToList();
        lines[damaged] = damage(lines[damaged]);
        var text = "ticket;activity;time;agent\n" + string.Join('\n', lines) + "\n";
        var good = Enumerable.Range(0, Rows).Where(i => i != damaged).Select(i => $"INC-{1000 + i}");
        return new MalformedCsv(new MalformedFile(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]), good.ToHashSet());
    }

    private static string Line(int i)
    {
        var time = new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc).AddMinutes(i * 13).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return $"INC-{1000 + i};{(i % 3 == 0 ? "Open" : i % 3 == 1 ? "Work" : "Close")};{time};Zoë {i % 7}";
    }

    private static Encoding[] Encodings() => [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.Latin1];

    /// <summary>Each keeps to its own line: an open quote that nothing closes is the one kind that may swallow what follows, and it is closed in its line here.</summary>
    private static Func<string, string>[] Damages() =>
    [
        line => line[..(line.Length / 2)],
        line => line[..9],
        line => line + ";too;many;fields",
        line => line.Replace("2026", "20xx", StringComparison.Ordinal),
        line => line.Replace("2026-01", "2026-31", StringComparison.Ordinal),
        line => line.Replace(";Zoë", ";\"Zoë\" said \"no\"", StringComparison.Ordinal),
        line => line.Replace("Zoë", "Z\"oë", StringComparison.Ordinal),
        line => line.Replace("Zoë", "Z\0oë", StringComparison.Ordinal),
        line => line.Replace(';', ','),
        line => line.Replace(';', '\t'),
        _ => ";;;",
        _ => "=====",
        _ => "ticket;activity;time;agent",
        _ => new string('x', 100_000),
        _ => "\u0001\u0002\u0003\u0004",
    ];
}
