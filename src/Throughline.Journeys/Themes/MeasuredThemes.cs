using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Themes;

/// <summary>
/// The themes of a journey, found in all of its texts, with the measures of each. A filter only sums them up again: a theme is the same
/// under every filter. Safe for several threads.
/// </summary>
public sealed class MeasuredThemes
{
    private const string Speaking = "journey instances with words";

    private readonly Dictionary<string, ThemeMeasures> _themes;
    private readonly Measure[] _overall;

    private MeasuredThemes(MeasuredMap map, IReadOnlyList<SpokenText> texts)
    {
        (Map, Texts, Search) = (map, texts, ThemeSearch.Of(texts));
        Scores = InstanceScores.Of(map.Log.Log);
        Instances = new ThemeInstances(map.Log.Log, texts, Search);
        var phases = PhasesOfWords.Of(map);
        _themes = Search.Themes.ToDictionary(theme => theme.Id, theme => ThemeMeasures.Of(this, theme, phases), StringComparer.Ordinal);
        _overall = Overall();
    }

    /// <summary>The journey's map.</summary>
    public MeasuredMap Map { get; }

    /// <summary>The texts that were read.</summary>
    public IReadOnlyList<SpokenText> Texts { get; }

    /// <summary>What was found in them.</summary>
    public ThemeSearch Search { get; }

    /// <summary>How many texts of customers there are.</summary>
    public Measure Read => _overall[0];

    /// <summary>How large a part of them says something.</summary>
    public Measure Speak => _overall[1];

    /// <summary>How many journeys have words.</summary>
    public Measure Journeys => _overall[2];

    /// <summary>How large a part of them holds no theme.</summary>
    public Measure Rest => _overall[3];

    /// <summary>The mean score of each instance, 0 to 1; NaN: none.</summary>
    internal double[] Scores { get; }

    /// <summary>The instances with words.</summary>
    internal ThemeInstances Instances { get; }

    /// <summary>Finds the themes of a journey in the texts of its customers.</summary>
    public static MeasuredThemes Of(MeasuredMap map) => Of(map, CustomerWords.Of(map.Log.Log));

    /// <summary>Finds the themes of a journey.</summary>
    /// <param name="map">The journey.</param>
    /// <param name="texts">Texts of its events.</param>
    public static MeasuredThemes Of(MeasuredMap map, IReadOnlyList<SpokenText> texts) => new(map, texts);

    /// <summary>The measures of a theme.</summary>
    /// <param name="id">As <see cref="Theme.Id"/>.</param>
    public ThemeMeasures Of(string id) => _themes[id];

    /// <summary>The measure that a figure of a theme came from; null where there is no such theme or figure.</summary>
    /// <param name="metric">As in <see cref="CaseReference.Metric"/>.</param>
    /// <param name="part">As in <see cref="CaseReference.Part"/>.</param>
    public Measure? Find(string metric, string? part) => part is null
        ? _overall.FirstOrDefault(measure => measure.Definition.Id == metric)
        : _themes.GetValueOrDefault(part.Split('/')[0])?.All.FirstOrDefault(measure => measure.Definition.Id == metric && measure.Part == part);

    /// <summary>What a part of a theme's figure is called on a screen.</summary>
    public string? NameOf(string part) => _themes.GetValueOrDefault(part.Split('/')[0]) is { } found ? string.Join(" · ", part.Split('/').Skip(1).Prepend($"“{found.Theme.Label}”")) : null;

    /// <summary>Observations of all instances with words: 1 where a condition holds.</summary>
    internal Observations Where(Func<int, bool> condition) =>
        new(Instances.Speaking, Array.ConvertAll(Instances.Speaking, instance => condition(instance) ? 1.0 : 0));

    private Measure[] Overall()
    {
        var events = Map.Log.Log.Instance;
        var with = Instances.WithTheme();
        int[] read = [.. Texts.Select(text => events[text.Event])];
        return
        [
            new Measure(ThemeFigures.Texts, Summary.Count, "texts of customers", new Observations(read)) { Whole = Map.Everybody },
            new Measure(ThemeFigures.Speaking, Summary.Share, "texts of customers", new Observations(read, [.. Enumerable.Range(0, read.Length).Select(text => Search.Speaks(text) ? 1.0 : 0)])),
            new Measure(ThemeFigures.Journeys, Summary.Count, "journey instances in scope", new Observations(Instances.Speaking)) { Whole = Map.Everybody },
            new Measure(ThemeFigures.Rest, Summary.Share, Speaking, Where(instance => !with[instance])),
        ];
    }
}
