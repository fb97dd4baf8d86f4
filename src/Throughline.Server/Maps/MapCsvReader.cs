using System.Globalization;
using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Server.Yaml;
using Throughline.Sources.Delimited;
using Throughline.Sources.Exports;

namespace Throughline.Server.Maps;

/// <summary>Reads the steps of a map from a table, and says everything that is wrong with it at once.</summary>
internal sealed class MapCsvReader
{
    private static readonly HashSet<string> CustomerWords = new(["customer", "user", "enduser", "client", "caller", "requester", "persona"], StringComparer.Ordinal);
    private static readonly HashSet<string> AgentWords = new(["agent", "staff", "service", "servicedesk", "support", "provider", "serviceprovider", "company", "organisation", "backstage"], StringComparer.Ordinal);

    private readonly SmallTable _table;
    private readonly DrawnMap _onto;
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly bool _isOurs;
    private readonly List<(long Line, string Text)> _problems = [];
    private readonly HashSet<string> _ids;
    private readonly List<(string Name, List<Step> Steps)> _phases = [];
    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);

    public MapCsvReader(SmallTable table, DrawnMap onto)
    {
        (_table, _onto, _columns) = (table, onto, MapCsvColumns.In(table.Header));
        // Only what we wrote is defused; an apostrophe of another tool is its own.
        _isOurs = MapCsvColumns.All.All(column => _columns.ContainsKey(column) && table.Header[_columns[column]] == column);
        _ids = table.Rows.Select(row => Cell(row, MapCsvColumns.Id)).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The map.</summary>
    /// <exception cref="WorkspaceException">The table makes no sound map.</exception>
    public DrawnMap Read()
    {
        foreach (var column in new[] { MapCsvColumns.Phase, MapCsvColumns.Step })
            if (!_columns.ContainsKey(column)) throw new WorkspaceException(Problem.BadInput, $"{_table.Name} has no column for the {column}. Name it as one of: {MapCsvColumns.Names(column)}. Its columns are {string.Join(", ", _table.Header.Select(name => $"\"{name}\""))}.");
        foreach (var row in _table.Rows) Take(row);
        ThrowIfAny();
        var drawn = _onto with { Map = _onto.Map with { Phases = [.. _phases.Select(phase => new Phase(phase.Name, Aligned(phase.Steps)))] } };
        foreach (var problem in MapProblems.Of(drawn)) _problems.Add((LineOf(problem.Place), problem.Text));
        ThrowIfAny();
        return drawn;
    }

    // A table that says nothing of it may have put a step where what it was done alongside is not.
    private IReadOnlyList<Step> Aligned(IReadOnlyList<Step> steps) => Has(MapCsvColumns.Alongside) ? steps : StepAlignment.Kept(steps);

    private void Take(SmallTableRow row)
    {
        var phase = Cell(row, MapCsvColumns.Phase);
        // Tables with joined cells name a phase in its first row only.
        if (string.IsNullOrWhiteSpace(phase) && _phases.Count > 0) phase = _phases[^1].Name;
        var at = _phases.FindIndex(known => known.Name == phase);
        if (at < 0)
        {
            at = _phases.Count;
            _phases.Add((phase, []));
            _lines[$"phases[{at + 1}]"] = row.Line;
        }

        if (Step(row, phase) is not { } step) return;
        _phases[at].Steps.Add(step);
        _lines[$"phases[{at + 1}].steps[{_phases[at].Steps.Count}]"] = row.Line;
    }

    private Step? Step(SmallTableRow row, string phase)
    {
        var (name, id) = (Cell(row, MapCsvColumns.Step), Cell(row, MapCsvColumns.Id));
        if (string.IsNullOrWhiteSpace(name) && id.Length == 0) return null;
        var known = Known(id, name, phase);
        var step = known ?? new Step(id.Length > 0 ? id : Free(name), name, Lane.Customer, StepKind.Happy, null);
        return step with
        {
            Name = name,
            Lane = Word(row, MapCsvColumns.Lane, LaneOf, string.Join(", ", EnumWords.All(typeof(Lane)))) ?? step.Lane,
            Kind = Word(row, MapCsvColumns.Kind, EnumWords.Parse<StepKind>, string.Join(", ", EnumWords.All(typeof(StepKind)))) ?? step.Kind,
            Alongside = Has(MapCsvColumns.Alongside) ? Cell(row, MapCsvColumns.Alongside) is { Length: > 0 } other ? other : null : step.Alongside,
            Binding = Has(MapCsvColumns.Types, MapCsvColumns.Pattern) ? Binding(row) : step.Binding,
            Service = Has(MapCsvColumns.Queues, MapCsvColumns.Clock, MapCsvColumns.Escalation) ? Service(row) : step.Service,
            Marks = Has(MapCsvColumns.Marks) ? Marks(row, step.Marks) : step.Marks,
        };
    }

    private Step? Known(string id, string name, string phase)
    {
        if (id.Length > 0) return _onto.Map.Phases.SelectMany(known => known.Steps).FirstOrDefault(known => known.Id == id);
        var same = _onto.Map.Phases.FirstOrDefault(known => known.Name == phase)?.Steps.FirstOrDefault(known => known.Name == name);
        return same is not null && _ids.Add(same.Id) ? same : null;
    }

    private string Free(string name)
    {
        var slug = Slug.Of(name);
        for (var number = 1; ; number++)
        {
            var id = number == 1 ? slug : $"{slug}-{number.ToString(CultureInfo.InvariantCulture)}";
            if (_ids.Add(id)) return id;
        }
    }

    private StepBinding? Binding(SmallTableRow row)
    {
        var (types, pattern) = (ListCell.Split(Cell(row, MapCsvColumns.Types)), Cell(row, MapCsvColumns.Pattern));
        return types.Count == 0 && pattern.Length == 0 ? null : new StepBinding(types.Count == 0 ? null : types, pattern.Length == 0 ? null : pattern);
    }

    private StepService? Service(SmallTableRow row)
    {
        var (queues, clock, escalation) = (ListCell.Split(Cell(row, MapCsvColumns.Queues)), Cell(row, MapCsvColumns.Clock), Cell(row, MapCsvColumns.Escalation));
        return queues.Count + clock.Length + escalation.Length == 0 ? null : new StepService(queues, clock.Length == 0 ? null : clock, escalation.Length == 0 ? null : escalation);
    }

    // A mark that reads as it did keeps what a table has no room for.
    private List<StepMark> Marks(SmallTableRow row, IReadOnlyList<StepMark> before)
    {
        var marks = new List<StepMark>();
        foreach (var text in ListCell.Split(Cell(row, MapCsvColumns.Marks)))
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var note = colon < 0 ? "" : text[(colon + 1)..];
            if (EnumWords.Parse<MarkKind>(colon < 0 ? text : text[..colon]) is { } kind) marks.Add(Mark(kind, note.StartsWith(' ') ? note[1..] : note));
            else _problems.Add((row.Line, $"{MapCsvColumns.Marks} holds \"{text}\"; allowed: {string.Join(", ", EnumWords.All(typeof(MarkKind)))}, each with a colon and a note if there is one."));
        }

        return marks;

        StepMark Mark(MarkKind kind, string why) => before.FirstOrDefault(mark => mark.Kind == kind && mark.Note == why) ?? new StepMark(kind, why);
    }

    private T? Word<T>(SmallTableRow row, string column, Func<string, T?> parse, string allowed)
        where T : struct
    {
        var text = Cell(row, column).Trim();
        if (text.Length == 0) return null;
        if (parse(text) is { } value) return value;
        _problems.Add((row.Line, $"{column} is \"{text}\"; allowed: {allowed}."));
        return null;
    }

    private static Lane? LaneOf(string text)
    {
        var letters = MapCsvColumns.Letters(text);
        if (CustomerWords.Contains(letters)) return Lane.Customer;
        return AgentWords.Contains(letters) ? Lane.Agent : null;
    }

    private bool Has(params string[] columns) => columns.Any(_columns.ContainsKey);

    private string Cell(SmallTableRow row, string column)
    {
        if (!_columns.TryGetValue(column, out var at)) return "";
        return _isOurs ? Formulas.Restored(row[at]) : row[at].Trim();
    }

    private long LineOf(string place)
    {
        while (!_lines.ContainsKey(place) && place.Length > 0) place = place[..Math.Max(0, place.LastIndexOfAny(['.', '[']))];
        return _lines.GetValueOrDefault(place, 1);
    }

    private void ThrowIfAny()
    {
        if (_problems.Count > 0)
            throw new WorkspaceException(Problem.BadInput, string.Join('\n', _problems.OrderBy(problem => problem.Line).Select(problem => $"{_table.Name}, line {problem.Line}: {problem.Text}")) + $"\n{MapYaml.Guide} explains every column.");
    }
}
