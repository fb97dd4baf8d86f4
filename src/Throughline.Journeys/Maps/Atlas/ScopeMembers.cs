using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Atlas;

/// <summary>
/// In which of many scopes each instance is, as one number of a set. One pass over the events for each dimension that scopes name, however many scopes name it: the
/// values lead to the scopes, and instances of the same scopes share their set. A scope with a filter is looked up by itself.
/// </summary>
internal sealed class ScopeMembers
{
    private readonly EventLog _log;

    private ScopeMembers(EventLog log, IReadOnlyList<JourneyScope?> scopes)
    {
        _log = log;
        OfInstance = new int[log.InstanceCount];
        Array.Fill(OfInstance, Sets.Of([.. Enumerable.Range(0, scopes.Count).Where(scope => scopes[scope] is null)]));
        var named = scopes.Select((scope, number) => (Scope: scope!, Number: number)).Where(pair => pair.Scope is not null).ToLookup(pair => pair.Scope.Where is null);
        foreach (var dimension in named[true].GroupBy(pair => InstanceScope.DimensionOf(pair.Scope))) Add(dimension.Key, [.. dimension]);
        var measured = new MeasuredLog(log);
        foreach (var (scope, number) in named[false]) Add(InstanceScope.Members(measured, scope), number);
    }

    /// <summary>The sets of scopes that occur, and others.</summary>
    public NumberSets Sets { get; } = new();

    /// <summary>The set of each instance.</summary>
    public int[] OfInstance { get; }

    /// <summary>Puts every instance into its scopes.</summary>
    /// <param name="log">All events.</param>
    /// <param name="scopes">By number; null: everything.</param>
    /// <exception cref="WorkspaceException">A scope names no dimension that there is.</exception>
    public static ScopeMembers Of(EventLog log, IReadOnlyList<JourneyScope?> scopes) => new(log, scopes);

    // What a filter narrows has no value that leads to it.
    private void Add(bool[] members, int scope)
    {
        var alone = Sets.Of([scope]);
        for (var instance = 0; instance < members.Length; instance++)
            if (members[instance]) OfInstance[instance] = Sets.Union(OfInstance[instance], alone);
    }

    private void Add(Dimension dimension, (JourneyScope Scope, int Number)[] scopes)
    {
        var (named, refers, ofCode) = (new int[_log.InstanceCount], new bool[_log.InstanceCount], SetsOfCodes(dimension, scopes));
        for (var instance = 0; instance < named.Length; instance++)
        {
            var (start, end) = _log.Instances(instance);
            for (var (i, before) = (start, 0); i < end; i++)
            {
                var code = InstanceScope.CodeOf(_log, dimension, i);
                if (code == before || code == 0) continue;
                (before, refers[instance]) = (code, true);
                named[instance] = Sets.Union(named[instance], ofCode[code]);
            }
        }

        var (none, rest) = (NumbersOf(scopes, scope => scope.Values.Contains("", StringComparer.Ordinal)), NumbersOf(scopes, scope => scope.IsRest));
        var known = new Dictionary<(int, bool), int>();
        for (var instance = 0; instance < named.Length; instance++)
        {
            if (!known.TryGetValue((named[instance], refers[instance]), out var set))
                known[(named[instance], refers[instance])] = set = Sets.Of(Turned(refers[instance] ? Sets[named[instance]] : [.. Sets[named[instance]].Union(none)], rest));
            OfInstance[instance] = Sets.Union(OfInstance[instance], set);
        }
    }

    // The rest is what a scope's values do not name.
    private static int[] Turned(int[] named, int[] rest) => [.. named.Except(rest).Concat(rest.Except(named)).Order()];

    private static int[] NumbersOf((JourneyScope Scope, int Number)[] scopes, Func<JourneyScope, bool> holds) => [.. scopes.Where(pair => holds(pair.Scope)).Select(pair => pair.Number)];

    private int[] SetsOfCodes(Dimension dimension, (JourneyScope Scope, int Number)[] scopes)
    {
        var terms = _log.Terms(dimension);
        var found = scopes.SelectMany(pair => pair.Scope.Values.Select(terms.Find).Where(code => code != 0).Distinct().Select(code => (Code: code, pair.Number))).ToLookup(pair => pair.Code, pair => pair.Number);
        var sets = new int[terms.Count + 1];
        foreach (var code in found) sets[code.Key] = Sets.Of([.. code.Order()]);
        return sets;
    }
}
