using System.Globalization;

namespace Throughline.Bench;

/// <summary>Prints the rows of the README's table for one size of log.</summary>
internal sealed class BenchTable(long events)
{
    public static void Head()
    {
        Console.WriteLine("| Events | Work | Throughline | Beside it | Ratio |");
        Console.WriteLine("|---|---|---|---|---|");
    }

    /// <summary>Work beside somebody else's.</summary>
    public void Row(string work, double ours, string beside, double theirs) =>
        Row(work, Time(ours), $"{beside}: {Time(theirs)}", string.Create(CultureInfo.InvariantCulture, $"{ours / theirs:0.00}"));

    /// <summary>Work that has no rival, or one that failed.</summary>
    public void Row(string work, double ours, string beside = "") => Row(work, Time(ours), beside, "");

    /// <summary>Work with its speed.</summary>
    public void Speed(string work, double ours) =>
        Row(work, string.Create(CultureInfo.InvariantCulture, $"{Time(ours)}, {events / ours / 1e6:0.0} M events/s"), "", "");

    public void Memory(double bytes) =>
        Row("memory, resident", string.Create(CultureInfo.InvariantCulture, $"{bytes:0.0} B an event"), "", "");

    private void Row(string work, string ours, string beside, string ratio) =>
        Console.WriteLine($"| {Math.Round(events / 1e6)} M | {work} | {ours} |{Cell(beside)}|{Cell(ratio)}|");

    private static string Cell(string text) => text.Length == 0 ? " " : $" {text} ";

    private static string Time(double seconds) => seconds >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:0} ms");
}
