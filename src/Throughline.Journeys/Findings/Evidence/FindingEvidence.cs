using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>
/// What a finding rests on, so that it can be drawn and opened: the same observations that the detector tested, in the segment and outside,
/// week by week and value by value.
/// </summary>
public sealed class FindingEvidence
{
    private const int FewestMembers = 10;
    private const int MostValues = 8;

    private static readonly string[] Usual = ["topic", "priority", "channel"];

    private readonly SearchedLog _log;
    private readonly Finding _finding;
    private readonly Seen _seen;
    private readonly MetricDefinition _definition;

    private FindingEvidence(SearchedLog log, Finding finding, Detector detector)
    {
        (_log, _finding, _seen) = (log, finding, detector.See(log, finding));
        _definition = detector.Definition.Level(_seen.Unit);
        IsChange = _seen.IsHere is null;
        Here = Where(i => _seen.IsHere?[i] != false, new FindingPart(finding.Id));
        Elsewhere = _seen.IsHere is { } here ? Where(i => !here[i], part: null) : null;
    }

    /// <summary>The evidence of a finding.</summary>
    /// <param name="log">The log in which it was found.</param>
    /// <param name="scope">The scope in which it was found.</param>
    /// <param name="finding">The finding.</param>
    public static FindingEvidence Of(MeasuredLog log, FigureScope scope, Finding finding) =>
        new(new SearchedLog(log, scope), finding, DetectorCatalogue.All.First(detector => detector.Definition.Id == finding.Detector));

    /// <summary>What was measured in the segment; of a share 1 is struck and 0 spared.</summary>
    public Measure Here { get; }

    /// <summary>The same among all others that were searched, not adjusted to the same mix; null where before and after are compared.</summary>
    public Measure? Elsewhere { get; }

    /// <summary>Whether before and after are compared, not here and elsewhere.</summary>
    public bool IsChange { get; }

    /// <summary>Of a change: what was measured since.</summary>
    public Measure Now => Sided(new FindingPart(_finding.Id) { Side = FindingPart.Now });

    /// <summary>Of a change: what was measured before.</summary>
    public Measure Before => Sided(new FindingPart(_finding.Id) { Side = FindingPart.Before });

    /// <summary>The struck, to be counted and listed.</summary>
    public Measure Struck => new(FindingFigures.Struck, Summary.Count, StruckPopulation, new Observations([.. _finding.Struck])) { Part = new FindingPart(_finding.Id).ToString() };

    /// <summary>Those of the segment whom the harm spares.</summary>
    public IReadOnlyList<int> Spared => [.. Here.Observations.Instance.Except(_finding.Struck)];

    /// <summary>Week by week.</summary>
    public IReadOnlyList<EvidenceWeek> Weeks()
    {
        var byWeek = new List<int>[_log.Weeks.Count];
        for (var week = 0; week < byWeek.Length; week++) byWeek[week] = [];
        for (var i = 0; i < _seen.Observations.Count; i++) byWeek[_log.Weeks.Of(_seen.Observations.Instance[i])].Add(i);
        return [.. byWeek.Index().Where(entry => _log.Weeks.IsSteady(entry.Index)).Select(entry => (Week: entry.Index, Members: entry.Item)).Select(entry => new EvidenceWeek(
            _log.Weeks.Monday(entry.Week),
            Some(entry.Members.Where(i => _seen.IsHere?[i] != false), part: null).In(_log.Scope) with { Cases = null },
            _seen.IsHere is { } here ? Some(entry.Members.Where(i => !here[i]), part: null).In(_log.Scope) with { Cases = null } : null))];
    }

    /// <summary>Of a change: now against before among those alike; null where here and elsewhere are compared.</summary>
    public AlikeChange? Alike()
    {
        if (!IsChange) return null;
        int[] places = [.. Enumerable.Range(0, _seen.Observations.Count).Where(i => IsIn(i, FindingPart.Now) || IsIn(i, FindingPart.Before))];
        var subject = _finding.Segment.Terms.Select(term => term.Column);
        return AlikeChange.Of(_log, Some(places, part: null), Array.ConvertAll(places, i => IsIn(i, FindingPart.Now)), Strata.Without(_seen.Known ?? _log.Attributes, _log.Log.Instances.Count, subject));
    }

    /// <summary>
    /// Value by value of the attributes of the segment, or of the usual ones where it is about none: the worst first, of a change those that have changed
    /// most; those with fewer than ten members left out.
    /// </summary>
    public IReadOnlyList<IGrouping<string, EvidenceValue>> Values() =>
        [.. Columns().Select(Attribute).Where(attribute => attribute.Size > 2 && IsKnown(attribute)).SelectMany(Values).GroupBy(value => value.Value.Column)];

    /// <summary>The measure that one of the finding's figures came from; null where there is none of that name.</summary>
    /// <param name="part">Whose.</param>
    public Measure? Find(FindingPart part)
    {
        if (part.Side is FindingPart.Now or FindingPart.Before && !IsChange) return null;
        if (part.Value is not { } value) return part.Side is null ? Here : Sided(part);
        return Columns().Contains(value.Column) && Attribute(value.Column) is var attribute && Code(attribute, value) is > 0 and var code
            ? Where(With(attribute, code, part.Side), part)
            : null;
    }

    private string StruckPopulation => _seen.Population.StartsWith("journey", StringComparison.Ordinal) ? $"{_seen.Population} that this strikes" : $"journey instances that this strikes, of the {_seen.Population}";

    private IEnumerable<EvidenceValue> Values(InstanceAttribute attribute) => Ranked(Enumerable.Range(1, attribute.Size - 1)
        .Select(code => (Code: code, Term: new FilterTerm(attribute.Column, attribute.Values[code])))
        .Select(pair => IsChange ? Changed(attribute, pair.Code, pair.Term) : new EvidenceValue(pair.Term, Where(With(attribute, pair.Code, side: null), new FindingPart(_finding.Id, pair.Term)).In(_log.Scope), IsOwn(attribute, pair.Term)))
        .Where(value => value.Figure.N >= FewestMembers && value.Change?.Other.N is null or >= FewestMembers));

    private IEnumerable<EvidenceValue> Ranked(IEnumerable<EvidenceValue> values)
    {
        double? Level(EvidenceValue value) => value.Change is { } change ? change.Difference?.Value : value.Figure.Value;
        var isFall = _seen.Unit == "score" || (IsChange && _finding.Effect.Value < 0);
        return values.OrderByDescending(value => isFall ? -Level(value) : Level(value)).Take(MostValues);
    }

    private EvidenceValue Changed(InstanceAttribute attribute, int code, FilterTerm term)
    {
        Measure Side(string side) => Where(With(attribute, code, side), new FindingPart(_finding.Id, term) { Side = side });
        var (now, before) = (Side(FindingPart.Now), Side(FindingPart.Before));
        var change = Comparison.Of(now, Scope(now), before, Scope(before));
        return new EvidenceValue(term, change.Figure, IsOwn(attribute, term)) { Change = change };
    }

    private FigureScope Scope(Measure measure)
    {
        var contains = new bool[_log.Log.Instances.Count];
        foreach (var instance in measure.Observations.Instance) contains[instance] = true;
        return _log.Scope with { Instances = new InstanceSet(contains) };
    }

    // What most had not named by then is named by those who go on to ask, which is the harm itself.
    private bool IsKnown(InstanceAttribute attribute) => _seen.Known is null || Here.Observations.Instance.ToArray().Count(instance => attribute.Code[instance] > 0) * 2 >= Here.Observations.Count;

    private InstanceAttribute Attribute(string column) => _seen.Known?.FirstOrDefault(attribute => attribute.Column == column) ?? _log.Attribute(column);

    private IReadOnlyList<string> Columns()
    {
        var own = _finding.Segment.Terms.Select(term => term.Column).Where(column => _log.Attributes.Any(attribute => attribute.Column == column)).ToList();
        return _seen.IsInSegment && own.Count > 0 ? own : [.. Usual.Where(column => _log.Attributes.Any(attribute => attribute.Column == column))];
    }

    // Of the segment's other conditions all still hold: so the bars say what this attribute adds.
    private Func<int, bool> With(InstanceAttribute attribute, int code, string? side)
    {
        var others = _seen.IsInSegment ? Others(attribute.Column) : null;
        return i => (side is null || IsIn(i, side)) && attribute.Code[_seen.Observations.Instance[i]] == code && others?.Contains[_seen.Observations.Instance[i]] != false && (_seen.IsInSegment || _seen.IsHere?[i] != false);
    }

    private InstanceSet? Others(string column)
    {
        IReadOnlyList<FilterTerm> terms = [.. _finding.Segment.Terms.Where(term => term.Column != column)];
        return terms.Count == 0 ? null : FilterFold.Choose(_log.Log, new CaseFilter { Terms = terms });
    }

    private bool IsOwn(InstanceAttribute attribute, FilterTerm value) => _seen.IsInSegment && _finding.Segment.Terms.Any(term => term.Column == attribute.Column && term.Value == value.Value);

    private static int Code(InstanceAttribute attribute, FilterTerm value)
    {
        for (var code = 1; code < attribute.Size; code++)
            if (attribute.Values[code] == value.Value) return code;
        return 0;
    }

    private Measure Sided(FindingPart part) => Where(i => IsIn(i, part.Side!), part);

    private bool IsIn(int place, string side)
    {
        var day = _seen.Day?.Invoke(place) ?? _log.Weeks.Date(_seen.Observations.Instance[place]);
        return (_seen.HasThinWeeks || _log.Weeks.IsSteady(_log.Weeks.OfDay(day))) && day >= _finding.Since == (side == FindingPart.Now);
    }

    private Measure Where(Func<int, bool> belongs, FindingPart? part) => Some(Enumerable.Range(0, _seen.Observations.Count).Where(belongs), part);

    private Measure Some(IEnumerable<int> places, FindingPart? part)
    {
        int[] kept = [.. places];
        return new Measure(_definition, _seen.Summary, _seen.Population, new Observations(Array.ConvertAll(kept, i => _seen.Observations.Instance[i]), Array.ConvertAll(kept, _seen.Observations.ValueOf))) { Part = part?.ToString() };
    }
}
