using System.Runtime.InteropServices;

namespace Throughline.Journeys.Themes;

/// <summary>Up to five words in a row, by their numbers; -1 where there are fewer.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Passage(int A, int B, int C, int D, int E)
{
    /// <summary>Of some words.</summary>
    public static Passage Of(ReadOnlySpan<int> words) => new(At(words, 0), At(words, 1), At(words, 2), At(words, 3), At(words, 4));

    /// <summary>The words.</summary>
    public IEnumerable<int> Words() => new[] { A, B, C, D, E }.Where(word => word >= 0);

    private static int At(ReadOnlySpan<int> words, int index) => index < words.Length ? words[index] : -1;
}
