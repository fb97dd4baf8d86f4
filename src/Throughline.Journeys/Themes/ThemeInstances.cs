using Throughline.Journeys.Events;

namespace Throughline.Journeys.Themes;

/// <summary>The journey instances in which customers say something.</summary>
internal sealed class ThemeInstances
{
    private readonly EventLog _log;
    private readonly IReadOnlyList<SpokenText> _texts;
    private readonly ThemeSearch _search;

    public ThemeInstances(EventLog log, IReadOnlyList<SpokenText> texts, ThemeSearch search)
    {
        (_log, _texts, _search) = (log, texts, search);
        Speaking = Distinct(Enumerable.Range(0, texts.Count).Where(search.Speaks));
    }

    /// <summary>Those with a text that says something, ascending.</summary>
    public int[] Speaking { get; }

    /// <summary>The instance of each text of a theme.</summary>
    public int[] OfTexts(Theme theme) => [.. theme.Texts.Select(text => _log.Instance[_texts[text].Event])];

    /// <summary>Whether each instance has a text of a theme.</summary>
    public bool[] With(Theme theme) => Marked([theme]);

    /// <summary>Whether each instance has a text of any theme.</summary>
    public bool[] WithTheme() => Marked(_search.Themes);

    private bool[] Marked(IEnumerable<Theme> themes)
    {
        var marked = new bool[_log.InstanceCount];
        foreach (var theme in themes)
            foreach (var text in theme.Texts) marked[_log.Instance[_texts[text].Event]] = true;
        return marked;
    }

    private int[] Distinct(IEnumerable<int> texts)
    {
        var marked = new bool[_log.InstanceCount];
        foreach (var text in texts) marked[_log.Instance[_texts[text].Event]] = true;
        return [.. Enumerable.Range(0, marked.Length).Where(instance => marked[instance])];
    }
}
