using Throughline.Journeys.Events;

namespace Throughline.Journeys.Filters;

/// <summary>
/// Two values of which one comes directly after the other, as filters write them: <c>Work&gt;Wait</c>; <c>&gt;Work</c> where a journey begins with it,
/// <c>Wait&gt;</c> where it ends with it. Events that name nothing there are passed over, as in the paths.
/// </summary>
public static class NextValues
{
    private const char Then = '>';

    /// <summary>The text.</summary>
    /// <param name="from">Null: the journey begins.</param>
    /// <param name="to">Null: the journey ends.</param>
    public static string Text(string? from, string? to) => from + Then + to;

    /// <summary>Whether a text names two values, or one at an end.</summary>
    public static bool IsOne(string text) => text.Length > 1 && text.Contains(Then, StringComparison.Ordinal);

    /// <summary>The codes that texts may mean: a value that has the sign in itself is found at any place where both sides are known.</summary>
    internal static HashSet<(int From, int To)> Of(IEnumerable<string> texts, TermBook terms)
    {
        var found = new HashSet<(int, int)>();
        foreach (var text in texts)
            for (var at = text.IndexOf(Then, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Then, at + 1))
                if (Code(text[..at], terms) is { } from && Code(text[(at + 1)..], terms) is { } to && (from, to) != (0, 0)) found.Add((from, to));
        return found;
    }

    private static int? Code(string value, TermBook terms) => value.Length == 0 ? 0 : terms.Find(value) is not 0 and var code ? code : null;
}
