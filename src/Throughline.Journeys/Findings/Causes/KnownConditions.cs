using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Segments;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>All that was known of exposed journeys: which conditions each meets. Conditions that few meet, or few do not, are left out, whoever is struck.</summary>
internal sealed class KnownConditions
{
    private const int FewestMembers = 25;
    private const int MostOfColumn = 40;
    private const int MostTeams = 4;

    private static readonly Dimension[] Looked =
    [
        Dimension.Topic, Dimension.Priority, Dimension.Channel, Dimension.Team, Dimension.Article, Dimension.ConfigurationItem, Dimension.Change, Dimension.Tool, Dimension.Type,
    ];

    // Naming none is a state of its own where a register is kept.
    private static readonly Dimension[] ToldWhereNone = [Dimension.ConfigurationItem, Dimension.Article];

    private readonly List<Condition> _conditions = [];
    private readonly List<int[]> _members = [];
    private readonly Exposure _exposure;

    private KnownConditions(Exposure exposure) => _exposure = exposure;

    /// <summary>How many.</summary>
    public int Count => _conditions.Count;

    /// <summary>One of them.</summary>
    public Condition this[int condition] => _conditions[condition];

    /// <summary>The places of the exposed who meet it, ascending.</summary>
    public int[] Members(int condition) => _members[condition];

    /// <summary>The places of the exposed who meet all of some conditions, ascending; of none: all.</summary>
    public int[] Members(ReadOnlySpan<int> rule)
    {
        if (rule.IsEmpty) return [.. Enumerable.Range(0, _exposure.Count)];
        var members = _members[rule[0]];
        foreach (var condition in rule[1..]) members = Array.FindAll(members, new HashSet<int>(_members[condition]).Contains);
        return members;
    }

    /// <summary>By exposed: the conditions that it meets, ascending.</summary>
    public int[][] Met { get; private set; } = [];

    /// <summary>Collects them.</summary>
    public static KnownConditions Of(SearchedLog log, Exposure exposure)
    {
        var known = new KnownConditions(exposure);
        foreach (var dimension in Looked.Where(dimension => !exposure.Subject.Contains(DimensionNames.Of(dimension)))) known.AddColumn(log.Log.Log, DimensionNames.Of(dimension), ToldWhereNone.Contains(dimension));
        foreach (var name in log.Log.Log.Attributes.Keys.Order(StringComparer.OrdinalIgnoreCase)) known.AddColumn(log.Log.Log, FilterWords.AttributePrefix + name, tellsNone: false);
        foreach (var attribute in log.Attributes.Where(attribute => attribute.IsOfClock && !exposure.Subject.Contains(attribute.Column))) known.AddClock(attribute);
        known.AddTeams(log.Log.Log);
        known.Met = known.ByMember();
        return known;
    }

    private void AddColumn(EventLog log, string name, bool tellsNone)
    {
        var column = FilterColumn.Of(log, name);
        var (members, none, seen) = (new SortedDictionary<string, List<int>>(StringComparer.Ordinal), new List<int>(), new HashSet<int>());
        var byCode = new List<int>?[column.Terms.Count + 1];
        for (var i = 0; i < _exposure.Count; i++)
        {
            seen.Clear();
            for (var at = log.InstanceStart[_exposure.Instance[i]]; at < _exposure.Known[i]; at++)
                if (column.Code(at) is > 0 and var code && seen.Add(code)) (byCode[code] ??= []).Add(i);
            if (seen.Count == 0) none.Add(i);
        }

        for (var code = 1; code < byCode.Length; code++)
            if (byCode[code] is { } found && IsEnough(found.Count)) members[column.Terms.Text(code)] = found;
        if (tellsNone && IsEnough(none.Count)) Add(new Condition(name, ""), none);
        foreach (var (value, found) in members.OrderByDescending(pair => pair.Value.Count).Take(MostOfColumn)) Add(new Condition(name, value), found);
    }

    private void AddClock(InstanceAttribute attribute)
    {
        for (var code = 1; code < attribute.Size; code++)
        {
            var found = Enumerable.Range(0, _exposure.Count).Where(i => attribute.Code[_exposure.Instance[i]] == code).ToList();
            if (IsEnough(found.Count)) Add(new Condition(attribute.Column, attribute.Values[code]), found);
        }
    }

    private void AddTeams(EventLog log)
    {
        var teams = FilterColumn.Of(log, DimensionNames.Of(Dimension.Team));
        var (count, seen) = (new int[_exposure.Count], new HashSet<int>());
        for (var i = 0; i < count.Length; i++)
        {
            seen.Clear();
            for (var at = log.InstanceStart[_exposure.Instance[i]]; at < _exposure.Known[i]; at++)
                if (teams.Code(at) is > 0 and var code) seen.Add(code);
            count[i] = seen.Count;
        }

        for (var least = 2; least <= MostTeams; least++)
        {
            var found = Enumerable.Range(0, count.Length).Where(i => count[i] >= least).ToList();
            if (IsEnough(found.Count)) Add(new Condition(Condition.Teams, least.ToString(CultureInfo.InvariantCulture)), found);
        }
    }

    private bool IsEnough(int members) => members >= FewestMembers && _exposure.Count - members >= FewestMembers;

    private void Add(Condition condition, List<int> members)
    {
        _conditions.Add(condition);
        _members.Add([.. members]);
    }

    private int[][] ByMember()
    {
        var met = new List<int>[_exposure.Count];
        for (var i = 0; i < met.Length; i++) met[i] = [];
        for (var condition = 0; condition < Count; condition++)
            foreach (var member in _members[condition]) met[member].Add(condition);
        return Array.ConvertAll(met, list => list.ToArray());
    }
}
