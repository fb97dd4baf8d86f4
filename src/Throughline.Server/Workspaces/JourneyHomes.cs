using Throughline.Journeys.Findings;

namespace Throughline.Server.Workspaces;

/// <summary>In which journey of the portfolio most of a finding lies.</summary>
internal sealed class JourneyHomes
{
    private const double Most = 0.5;

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
    public (string Id, string Name)? Of(Finding finding)
    {
        var homes = finding.Struck.Select(instance => _home[instance]).Where(map => map >= 0).CountBy(map => map).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToList();
        return homes.Count > 0 && homes[0].Value >= Most * finding.Struck.Count ? (_portfolio.Maps[homes[0].Key].Id, _portfolio.Maps[homes[0].Key].Name) : null;
    }
}
