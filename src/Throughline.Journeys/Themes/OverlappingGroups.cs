namespace Throughline.Journeys.Themes;

/// <summary>Joins groups of stems that are, for the most part, about the same texts: the two halves of a long sentence that many people write are one theme.</summary>
internal static class OverlappingGroups
{
    /// <summary>From this share of their common texts in all of theirs on two groups are one (Jaccard).</summary>
    private const double LeastOverlap = 0.5;

    /// <summary>The groups with those that overlap joined to the largest.</summary>
    /// <param name="group">The group of each stem; -1: none.</param>
    /// <param name="texts">The texts of each group.</param>
    /// <param name="count">How many texts there are.</param>
    public static int[] Joined(int[] group, int[][] texts, int count)
    {
        var common = Common(texts, count);
        var into = Enumerable.Range(0, texts.Length).ToArray();
        foreach (var theme in Enumerable.Range(0, texts.Length).Where(theme => texts[theme].Length > 0).OrderByDescending(theme => texts[theme].Length).ThenBy(theme => theme))
        {
            if (into[theme] != theme) continue;
            foreach (var other in common[theme].Keys.Where(other => into[other] == other && other != theme && IsAfter(texts, other, theme)).Order().ToList())
            {
                var shared = common[theme][other];
                if (shared >= LeastOverlap * (texts[theme].Length + texts[other].Length - shared)) into[other] = theme;
            }
        }

        return Array.ConvertAll(group, theme => theme < 0 ? theme : into[theme]);
    }

    private static bool IsAfter(int[][] texts, int other, int theme) =>
        texts[other].Length < texts[theme].Length || (texts[other].Length == texts[theme].Length && other > theme);

    private static Dictionary<int, int>[] Common(int[][] texts, int count)
    {
        var themesOf = new List<int>?[count];
        var common = Array.ConvertAll(texts, _ => new Dictionary<int, int>());
        for (var theme = 0; theme < texts.Length; theme++)
            foreach (var text in texts[theme])
            {
                foreach (var other in themesOf[text] ?? [])
                {
                    common[theme][other] = common[theme].GetValueOrDefault(other) + 1;
                    common[other][theme] = common[theme][other];
                }

                (themesOf[text] ??= []).Add(theme);
            }

        return common;
    }
}
