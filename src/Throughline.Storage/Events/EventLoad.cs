using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>Loads events as columns: chunks are copied into arrays by span. One use.</summary>
internal sealed class EventLoad(DuckDbConnection connection, EventSelection selection, EventState state)
{
    private readonly List<string> _expressions = [];
    private readonly List<Action<DuckDbResult, int>> _copies = [];
    private int _count;

    internal EventTable Run(CancellationToken cancellationToken)
    {
        _count = checked((int)connection.Number($"SELECT count(*) FROM event WHERE {state.Events}", cancellationToken));
        var ranks = FileRanks.Load(connection);
        var sources = selection.Origins ? ImportSources.Load(connection) : ImportSources.None;
        var table = new EventTable
        {
            Count = _count,
            Time = Plain<long>("\"time\"", true),
            Sequence = Plain<long>("sequence", true),
            Place = Places(ranks),
            Side = Plain<ActorSide>("side", true),
            Traits = Plain<EventTraits>("traits", true),
            References = [.. Dimensions.All.Select(d => Plain<int>(EventColumns.NameOf(d), selection.Dimensions.Contains(d)))],
            Terms = [.. Dimensions.All.Select(d => selection.Dimensions.Contains(d) ? TermsQuery.Dimension(connection, d) : new TermBook())],
            Links = LinksQuery.Run(connection, state),
            Decisions = DecisionsQuery.Run(connection, state),
            Files = ranks.Names,
            Source = Sources(sources),
            Sources = sources.Names,
            OffsetMinutes = Plain<short>("offset_minutes", selection.Origins),
            Score = Nullable("score", selection.Scores, double.NaN),
            ScoreLow = Nullable("score_low", selection.Scores, double.NaN),
            ScoreHigh = Nullable("score_high", selection.Scores, double.NaN),
            Deadline = Nullable("deadline", selection.Deadlines, EventBatch.NoTime),
            Text = Texts(),
            Attributes = Attributes(),
            Row = Plain<long>("rowid", selection.Rows),
            Mark = EventState.Mark(connection),
        };
        Fill(cancellationToken);
        return table;
    }

    private Dictionary<string, AttributeColumn> Attributes()
    {
        var columns = new Dictionary<string, AttributeColumn>(StringComparer.OrdinalIgnoreCase);
        if (selection.Attributes.Count == 0) return columns;
        var names = AttributesQuery.Run(connection);
        for (var attribute = 0; attribute < names.Count; attribute++)
        {
            if (!selection.Attributes.Contains(names[attribute], StringComparer.OrdinalIgnoreCase)) continue;
            columns.Add(names[attribute], new AttributeColumn(Plain<int>($"attribute_{attribute}", true), TermsQuery.Attribute(connection, attribute)));
        }

        return columns;
    }

    private void Fill(CancellationToken cancellationToken)
    {
        var at = 0;
        using var result = connection.Query($"SELECT {string.Join(", ", _expressions)} FROM event WHERE {state.Events}", cancellationToken);
        while (result.ReadChunk(cancellationToken))
        {
            foreach (var copy in _copies) copy(result, at);
            at += result.RowCount;
        }

        if (at != _count) throw new InvalidDataException($"The store counted {_count} events and gave {at}.");
    }

    private int Column(string expression)
    {
        _expressions.Add(expression);
        return _expressions.Count - 1;
    }

    private T[] Plain<T>(string name, bool wanted)
        where T : unmanaged
    {
        if (!wanted) return [];
        var values = GC.AllocateUninitializedArray<T>(_count);
        var column = Column(name);
        _copies.Add((result, at) => result.Column<T>(column).CopyTo(values.AsSpan(at)));
        return values;
    }

    private T[] Nullable<T>(string name, bool wanted, T none)
        where T : unmanaged
    {
        var values = Plain<T>(name, wanted);
        if (!wanted) return values;
        var column = _expressions.Count - 1;
        _copies.Add((result, at) =>
        {
            if (result.AllValid(column)) return;
            for (var row = 0; row < result.RowCount; row++)
            {
                if (!result.IsValid(row, column)) values[at + row] = none;
            }
        });
        return values;
    }

    private long[] Places(FileRanks ranks)
    {
        var places = GC.AllocateUninitializedArray<long>(_count);
        var (import, rowColumn, part) = (Column("import"), Column("file_row"), Column("file_part"));
        _copies.Add((result, at) =>
        {
            var imports = result.Column<int>(import);
            var rows = result.Column<long>(rowColumn);
            var parts = result.Column<byte>(part);
            for (var i = 0; i < imports.Length; i++) places[at + i] = Place.Of(ranks.ByImport[imports[i]], rows[i], parts[i]);
        });
        return places;
    }

    private int[] Sources(ImportSources sources)
    {
        if (!selection.Origins) return [];
        var source = GC.AllocateUninitializedArray<int>(_count);
        var import = Column("import");
        _copies.Add((result, at) =>
        {
            var imports = result.Column<int>(import);
            for (var i = 0; i < imports.Length; i++) source[at + i] = sources.ByImport[imports[i]];
        });
        return source;
    }

    private string?[] Texts()
    {
        if (!selection.Texts) return [];
        var texts = new string?[_count];
        var column = Column("text");
        _copies.Add((result, at) =>
        {
            for (var row = 0; row < result.RowCount; row++)
            {
                if (result.IsValid(row, column)) texts[at + row] = result.Text(row, column);
            }
        });
        return texts;
    }
}
