using System.Numerics;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Filters;

/// <summary>A column that a filter can speak of: a code an event, and the book of the codes.</summary>
internal readonly ref struct FilterColumn
{
    private readonly ReadOnlySpan<int> _codes;
    private readonly ReadOnlySpan<ushort> _shortCodes;

    private FilterColumn(ReadOnlySpan<int> codes, ReadOnlySpan<ushort> shortCodes, TermBook terms)
    {
        _codes = codes;
        _shortCodes = shortCodes;
        Terms = terms;
    }

    /// <summary>The texts of the codes.</summary>
    public TermBook Terms { get; }

    /// <summary>The column of a name.</summary>
    /// <exception cref="WorkspaceException">The log has no such attribute.</exception>
    public static FilterColumn Of(EventLog log, string name)
    {
        if (!DimensionNames.TryParse(name, out var dimension)) return Attribute(log, name[FilterWords.AttributePrefix.Length..]);
        var terms = log.Terms(dimension);
        return dimension switch
        {
            Dimension.Type => new FilterColumn(default, log.Type, terms),
            Dimension.Activity => new FilterColumn(default, log.Activity, terms),
            _ => new FilterColumn(log.Codes(dimension), default, terms),
        };
    }

    /// <summary>The code of an event; 0 where it has none.</summary>
    public int Code(int index) => _shortCodes.IsEmpty ? _codes.IsEmpty ? 0 : _codes[index] : _shortCodes[index];

    /// <summary>The instances in which some event has a wanted code.</summary>
    /// <param name="log">The log of the column.</param>
    /// <param name="wanted">By code.</param>
    /// <param name="orNone">Whether those belong too in which no event has any code.</param>
    public bool[] Instances(EventLog log, ReadOnlySpan<bool> wanted, bool orNone)
    {
        var has = new bool[log.InstanceCount];
        for (var instance = 0; instance < has.Length; instance++)
        {
            var (start, end) = log.Instances(instance);
            has[instance] = _shortCodes.IsEmpty ? Has(_codes, start, end, wanted, orNone) : Has(_shortCodes, start, end, wanted, orNone);
        }

        return has;
    }

    /// <summary>The instances whose first code is wanted.</summary>
    /// <param name="log">The log of the column.</param>
    /// <param name="wanted">By code.</param>
    /// <param name="orNone">Whether those belong too in which no event has any code.</param>
    public bool[] First(EventLog log, ReadOnlySpan<bool> wanted, bool orNone)
    {
        var has = new bool[log.InstanceCount];
        for (var instance = 0; instance < has.Length; instance++)
            has[instance] = FirstCode(log, instance) is > 0 and var code ? wanted[code] : orNone;
        return has;
    }

    /// <summary>The instances in which one of some codes comes directly after another; events without a code are passed over.</summary>
    /// <param name="log">The log of the column.</param>
    /// <param name="wanted">Pairs of codes; 0 for the begin before the first or the end after the last.</param>
    public bool[] Next(EventLog log, IReadOnlySet<(int From, int To)> wanted)
    {
        var has = new bool[log.InstanceCount];
        for (var instance = 0; instance < has.Length && wanted.Count > 0; instance++)
        {
            var (start, end) = log.Instances(instance);
            var from = 0;
            for (var i = start; i < end && !has[instance]; i++)
            {
                if (Code(i) is not (not 0 and var to)) continue;
                has[instance] = wanted.Contains((from, to));
                from = to;
            }

            has[instance] |= from != 0 && wanted.Contains((from, 0));
        }

        return has;
    }

    /// <summary>The first code of an instance; 0 where it has none.</summary>
    public int FirstCode(EventLog log, int instance)
    {
        var (start, end) = log.Instances(instance);
        if (!_shortCodes.IsEmpty) return _shortCodes[start..end].IndexOfAnyExcept((ushort)0) is >= 0 and var at ? _shortCodes[start + at] : 0;
        return !_codes.IsEmpty && _codes[start..end].IndexOfAnyExcept(0) is >= 0 and var place ? _codes[start + place] : 0;
    }

    private static FilterColumn Attribute(EventLog log, string name)
    {
        if (log.Attributes.TryGetValue(name, out var column)) return new FilterColumn(column.Codes, default, column.Terms);
        var known = log.Attributes.Count == 0 ? "The data has no free attributes." : $"Attributes: {string.Join(", ", log.Attributes.Keys.Order(StringComparer.OrdinalIgnoreCase))}.";
        throw new WorkspaceException(Problem.Usage, $"The data has no attribute \"{name}\". {known}");
    }

    private static bool Has<T>(ReadOnlySpan<T> codes, int start, int end, ReadOnlySpan<bool> wanted, bool orNone)
        where T : unmanaged, IBinaryInteger<T>
    {
        var any = false;
        for (var i = start; i < end && !codes.IsEmpty; i++)
        {
            var code = int.CreateTruncating(codes[i]);
            if (wanted[code]) return true;
            any |= code != 0;
        }

        return orNone && !any;
    }
}
