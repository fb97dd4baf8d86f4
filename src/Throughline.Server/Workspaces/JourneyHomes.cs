using Throughline.Journeys.Findings;

namespace Throughline.Server.Workspaces;

/// <summary>In which journey of the portfolio most of a finding lies.</summary>
internal sealed class JourneyHomes
{
    private const double Most = 0.5;
    private const double Some = 0.1;

    private readonly Portfolio _portfolio;
    private readonly int[] _home;

    /// <summary>The homes of all instances.</summary>
    public JourneyHomes(Portfolio portfolio)
    {
        _portfolio = portfolio;
        _home = new int[portfolio.Log.InstanceCount];
        Array.Fill(_home, -1);
        for (var map = 0; map < portfolio.Maps.Count; map++)
            foreach (var instance in portfolio.Get(portfolio.Maps[map].Id).Log.Origin) _home[instance] = map;
    }

    /// <summary>The id and name of the journey that has at least half of those whom a finding over all journeys strikes; null where none has.</summary>
    public (string Id, string Name)? Of(Finding finding) => Counted(finding) is [var most, ..] && most.Count >= Most * finding.Struck.Count ? (_portfolio.Maps[most.Map].Id, _portfolio.Maps[most.Map].Name) : null;

    /// <summary>The ids and names of the journeys in each of which at least a tenth of those are whom a finding over all journeys strikes, most first.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AllOf(Finding finding) =>
        [.. Counted(finding).Where(home => home.Count >= Some * finding.Struck.Count).Select(home => KeyValuePair.Create(_portfolio.Maps[home.Map].Id, _portfolio.Maps[home.Map].Name))];

    private List<(int Map, int Count)> Counted(Finding finding) =>
        [.. finding.Struck.Select(instance => _home[instance]).Where(map => map >= 0).CountBy(map => map).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
}
