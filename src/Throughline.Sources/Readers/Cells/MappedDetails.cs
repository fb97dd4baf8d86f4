using System.Buffers.Text;
using System.Text;
using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Readers.Cells;

/// <summary>The rarer parts of an event that a mapping can name: sequence, side, visibility, text, score, deadline.</summary>
internal sealed class MappedDetails(FileMapping mapping, TermBook columns)
{
    private readonly int _sequence = Code(mapping.Sequence, columns);
    private readonly int _side = Code(mapping.Side, columns);
    private readonly int _visible = Code(mapping.Visible, columns);
    private readonly int _text = Code(mapping.FreeText, columns);
    private readonly int _score = Code(mapping.Score?.Column, columns);
    private readonly int _scoreLow = Code(mapping.Score?.LowColumn, columns);
    private readonly int _scoreHigh = Code(mapping.Score?.HighColumn, columns);
    private readonly int _deadline = Code(mapping.Deadline, columns);
    private readonly TimeReader _deadlines = new(new TimeColumn(mapping.Deadline ?? "", [], mapping.Times[0].Zone, null));

    public void Write(EventBatch batch, int i, CellView view)
    {
        if (Utf8Parser.TryParse(view[_sequence], out long sequence, out _)) batch.Sequence[i] = sequence;
        batch.Side[i] = SideOf(view[_side]);
        if (IsYes(view[_visible])) batch.Traits[i] |= EventTraits.VisibleToCustomer;
        if (!view[_text].IsEmpty) batch.Text[i] = Encoding.UTF8.GetString(view[_text]);
        if (_deadlines.TryRead(view[_deadline], out var deadline)) batch.Deadline[i] = deadline.Micros;
        if (mapping.Score is not { } scale || !Utf8Parser.TryParse(view[_score], out double score, out _) || !double.IsFinite(score)) return;
        batch.Score[i] = score;
        batch.ScoreLow[i] = Utf8Parser.TryParse(view[_scoreLow], out double low, out _) ? low : scale.Low;
        batch.ScoreHigh[i] = Utf8Parser.TryParse(view[_scoreHigh], out double high, out _) ? high : scale.High;
    }

    private static int Code(string? name, TermBook columns) => name is null ? -1 : columns.Code(name);

    private static ActorSide SideOf(ReadOnlySpan<byte> text) =>
        Is(text, "customer"u8) ? ActorSide.Customer : Is(text, "agent"u8) ? ActorSide.Agent : Is(text, "system"u8) ? ActorSide.System : ActorSide.Unknown;

    private static bool IsYes(ReadOnlySpan<byte> text) => Is(text, "true"u8) || Is(text, "yes"u8) || Is(text, "1"u8) || Is(text, "public"u8);

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) => Ascii.EqualsIgnoreCase(text, word);
}
