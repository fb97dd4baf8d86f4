using System.Buffers;
using System.Collections.Frozen;
using Throughline.Journeys.Themes;

namespace Throughline.Journeys.Masking;

/// <summary>Reads the name beside a cue, if one stands there.</summary>
/// <param name="words">The text.</param>
/// <param name="things">Words of teams, topics and tools.</param>
internal sealed class NameReader(WordsInText words, IReadOnlySet<string> things)
{
    private const int MostWords = 3;

    private static readonly FrozenSet<string> Particles = "van de der den von vom zu zur ter ten te di da del della dello degli du des la le dos das y e bin al".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OfSpeaker =
        "i i'm i've my we our please thanks ich mein meine meinen meinem mir wir unser unsere bitte je j'ai mon ma mes nous notre yo mi mis tengo necesito ik mijn wij onze io ho il mio mia vorrei".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Whence = "from here speaking calling aus von vom de du da dal del della van uit".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> And = "and und et y en e".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Written small these say something else ("ms", "dr", "don"), and in capitals too ("MS Teams").
    private static readonly FrozenSet<string> TitlesInAnyCase = "mr mrs mister herr herrn".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Closing = SearchValues.Create(" \t\r\n,.!:-–—");

    /// <summary>The words of the name that stands beside a cue; empty: none does.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="at">Its first word.</param>
    public (int From, int Count, bool IsEmpty) Read(NameCue cue, int at)
    {
        var from = at + cue.Words.Count;
        var count = from < words.Count && IsSaid(cue, at) ? Count(cue, at, from) : 0;
        return (from, count, count == 0);
    }

    private int Count(NameCue cue, int at, int from) => cue.Kind switch
    {
        CueKind.Title => IsTitle(cue, at) && words.Before(from).Trim(" .").IsEmpty ? Names(from, cue.Kind, TitlesInAnyCase.Contains(cue.Words[0])) : 0,
        CueKind.Address => words.BeginsSentence(at) && words.IsJoined(from) ? Names(from, cue.Kind) : 0,
        CueKind.Greeting => words.BeginsSentence(at) && words.IsJoined(from) ? If(Names(from, cue.Kind), count => words.EndsBefore(from + count - 1) || IsNext(from + count, OfSpeaker)) : 0,
        CueKind.Introduction => words.Before(from).Trim(" :").IsEmpty ? Introduced(from) : 0,
        CueKind.Being => words.IsJoined(from) ? If(Names(from, cue.Kind), count => count > 1 || IsNext(from + count, Whence)) : 0,
        CueKind.Presenting => words.IsJoined(from) ? If(Names(from, cue.Kind), count => IsNext(from + count, Whence)) : 0,
        CueKind.Told => words.IsJoined(from) ? Names(from, cue.Kind) : 0,
        CueKind.Field => words.Before(from).Trim(' ') is ":" ? Names(from, cue.Kind) : 0,
        CueKind.SignOff => IsClosing(words.Before(from)) ? If(Names(from, cue.Kind), count => words.EndsBefore(from + count - 1)) : 0,
        _ => IsClosing(words.Before(from)) && (words.Before(from).IndexOfAny(".!:") < 0 || words.Before(from).Contains('\n')) ? If(Names(from, cue.Kind), count => words.EndsBefore(from + count - 1)) : 0,
    };

    private static int If(int count, Func<int, bool> holds) => count > 0 && holds(count) ? count : 0;

    private static bool IsClosing(ReadOnlySpan<char> gap) => gap.IndexOfAnyExcept(Closing) < 0;

    private bool IsSaid(NameCue cue, int at)
    {
        for (var i = 1; i < cue.Words.Count; i++)
            if (at + i >= words.Count || !words[at + i].Equals(cue.Words[i], StringComparison.OrdinalIgnoreCase) || !words.Before(at + i).Trim(" .").IsEmpty) return false;
        return true;
    }

    private bool IsTitle(NameCue cue, int at)
    {
        var written = words[at];
        if (written.Length == 1) return char.IsUpper(written[0]) && words.After(at).StartsWith(".");
        if (TitlesInAnyCase.Contains(cue.Words[0]) || cue.Words[0].Length > 4 || cue.Words.Count > 1) return true;
        return char.IsUpper(written[0]) && char.IsLower(written[1]);
    }

    private int Introduced(int from)
    {
        if (Names(from, CueKind.Introduction) is > 0 and var count) return count;
        var small = 0;
        while (small < 2 && from + small < words.Count && (small == 0 || words.IsJoined(from + small)) && IsSmallName(from + small)) small++;
        return small > 0 && (words.EndsBefore(from + small - 1) || IsNext(from + small, And)) ? small : 0;
    }

    // The words from a place on that are one name, with its particles and initials between.
    private int Names(int from, CueKind kind, bool isSmallToo = false)
    {
        var (names, count) = (0, 0);
        for (var at = from; at < words.Count && names < MostWords && (at == from || IsOneName(at)); at++)
        {
            if (IsName(at, kind) || (isSmallToo && names == 0 && IsSmallName(at))) (names, count) = (names + 1, at - from + 1);
            else if (words[at].Length == 1 && char.IsUpper(words[at][0]) && names > 0) count = at - from + 1;
            else if ((names == 0 && !MayBeginSmall(kind)) || !IsBetween(at, kind)) break;
        }

        return count;
    }

    // "Herr von Berg", "my name is de Vries"; but "regards from Leeds" is no name.
    private static bool MayBeginSmall(CueKind kind) => kind is CueKind.Title or CueKind.Address or CueKind.Introduction or CueKind.Field;

    private bool IsOneName(int at) => words.IsJoined(at) || (words[at - 1].Length == 1 && words.Before(at).Trim(" .").IsEmpty);

    private bool IsBetween(int at, CueKind kind)
    {
        if (at + 1 >= words.Count || !IsOneName(at + 1)) return false;
        var isParticle = Particles.Contains(words[at].ToString());
        if (!isParticle && !(words[at].Length == 1 && char.IsUpper(words[at][0])) && !(kind is CueKind.Title or CueKind.Introduction or CueKind.SignOff && char.IsUpper(words[at][0]) && FunctionWords.Contains(words[at]))) return false;
        return IsName(at + 1, kind) || (isParticle && at + 2 < words.Count && Particles.Contains(words[at + 1].ToString()) && IsName(at + 2, kind));
    }

    private bool IsName(int at, CueKind kind)
    {
        var word = words[at];
        if (word.Length < 2 || !char.IsUpper(word[0]) || NotNames.Contains(word) || FunctionWords.Contains(word) || IsShortTitle(at)) return false;
        if (kind != CueKind.Title && things.Contains(word.ToString())) return false;
        return !IsInCapitals(word) || (word.Length > 2 && kind is CueKind.Title or CueKind.Introduction or CueKind.SignOff or CueKind.Field);
    }

    private bool IsShortTitle(int at) => words.After(at).StartsWith(".") && NameCues.IsTitle(words[at]);

    private bool IsSmallName(int at) => words[at].Length > 1 && !NotNames.Contains(words[at]) && !FunctionWords.Contains(words[at]);

    private bool IsNext(int at, FrozenSet<string> set) => at < words.Count && words.IsJoined(at) && set.Contains(words[at].ToString());

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (char.IsLower(letter)) return false;
        return true;
    }
}
