using System.Text;
using Throughline.Sources.Delimited;

namespace Throughline.Sources.Mapping;

/// <summary>The evidence of all rows of a column of times.</summary>
internal sealed class WholeTimeColumn
{
    private const int MostUnread = 2000;
    private readonly TimePattern[] _settled;
    private readonly TimePattern[] _given;
    private readonly TimePattern[] _twins;
    private readonly Dictionary<string, int> _unread = new(StringComparer.Ordinal);
    private int _lastSettled;
    private int _lastGiven;
    private int _lastTwin;

    public WholeTimeColumn(ColumnProfile column)
    {
        Column = column;
        Formats = InOneOrder(column.TimeFormats);
        _settled = [.. Formats.Where(f => TimeFormats.Twin(f) is null).Select(f => TimePattern.Compile(f)!)];
        _given = [.. Formats.Where(f => TimeFormats.Twin(f) is not null).Select(f => TimePattern.Compile(f)!)];
        _twins = [.. Formats.Select(TimeFormats.Twin).OfType<string>().Select(f => TimePattern.Compile(f)!)];
    }

    public ColumnProfile Column { get; }

    /// <summary>The formats, decided.</summary>
    public IReadOnlyList<string> Formats { get; private set; }

    /// <summary>Rows that only the order of the sample's formats can read, where another order is thinkable.</summary>
    public long OnlyAsGiven { get; private set; }

    /// <summary>Rows that only the other order can read.</summary>
    public long OnlyAsTwin { get; private set; }

    /// <summary>Whether there is another order, and no row that says which.</summary>
    public bool IsUndecided => _twins.Length > 0 && OnlyAsGiven == 0 && OnlyAsTwin == 0;

    public IReadOnlyList<string> NewNulls { get; private set; } = [];

    /// <summary>Takes in one value.</summary>
    public void See(ReadOnlySpan<byte> value, HashSet<string> nulls)
    {
        if (value.IsEmpty) return;
        var given = IsRead(_given, ref _lastGiven, value);
        var twin = IsRead(_twins, ref _lastTwin, value);
        if (given && !twin) OnlyAsGiven++;
        else if (twin && !given) OnlyAsTwin++;
        else if (!given && !IsRead(_settled, ref _lastSettled, value)) Unread(value, nulls);
    }

    /// <summary>Decides the formats once all values were seen.</summary>
    public void Decide()
    {
        if (OnlyAsTwin > OnlyAsGiven) Turn();
        NewNulls = [.. _unread.Keys.Where(NullMarkers.IsUsual)];
        var others = TimeFormats.Detect(_unread.Keys.Where(v => !NullMarkers.IsUsual(v)), ColumnLexicon.SpeaksOfTime(Column.Words));
        Formats = InOneOrder([.. Formats, .. others]);
    }

    /// <summary>Takes the other order of day and month.</summary>
    public void Turn()
    {
        Formats = [.. Formats.Select(f => TimeFormats.Twin(f) ?? f)];
        (OnlyAsGiven, OnlyAsTwin) = (OnlyAsTwin, OnlyAsGiven);
    }

    /// <summary>The formats with day and month all in the order of the first that has an order to choose.</summary>
    private static IReadOnlyList<string> InOneOrder(IReadOnlyList<string> formats)
    {
        var first = formats.FirstOrDefault(f => TimeFormats.Twin(f) is not null);
        return [.. formats.Select(f => TimeFormats.Twin(f) is { } twin && f[0] != first![0] ? twin : f).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsRead(TimePattern[] patterns, ref int last, ReadOnlySpan<byte> value)
    {
        if (patterns.Length == 0) return false;
        if (patterns[last].TryRead(value, out _, out _)) return true;
        for (var i = 0; i < patterns.Length; i++)
        {
            if (!patterns[i].TryRead(value, out _, out _)) continue;
            last = i;
            return true;
        }

        return false;
    }

    private void Unread(ReadOnlySpan<byte> value, HashSet<string> nulls)
    {
        var text = Encoding.UTF8.GetString(value);
        if (nulls.Contains(text)) return;
        if (_unread.Count < MostUnread || _unread.ContainsKey(text)) _unread[text] = _unread.GetValueOrDefault(text) + 1;
    }
}
