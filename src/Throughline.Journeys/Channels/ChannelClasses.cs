using Throughline.Journeys.Events;

namespace Throughline.Journeys.Channels;

/// <summary>
/// The class of a channel by its name: what somebody has set for it; else the class of the lexicon's entry that ends last in the name, the
/// longest if several end there, since the last word says what it is: "Web chat" is assisted, "Chat bot" digital, "Phone menu" a voice menu.
/// Names are compared as lower-case words.
/// </summary>
public sealed class ChannelClasses
{
    private static readonly (string Word, ChannelClass Class)[] Lexicon =
    [
        .. Entries(ChannelClass.Ivr, "ivr|voice menu|phone menu|voicebot|voice bot|voice response|dtmf"),
        .. Entries(
            ChannelClass.Digital,
            "portal|app|mobile|web|website|webshop|online|internet|self service|selfservice|chatbot|bot|virtual agent|virtual assistant|"
            + "knowledge base|kb|article|faq|forum|community|kiosk|sms|push|notification|api"),
        .. Entries(
            ChannelClass.Assisted,
            "phone|telephone|call|voice|hotline|agent|email|mail|post|letter|fax|referral|chat|callback|video|walk in|in person|"
            + "branch|store|shop|desk|counter|visit|social media|twitter|facebook|whatsapp|messenger|teams|slack"),
    ];

    private readonly Dictionary<string, ChannelClass> _set;

    /// <summary>The lexicon with what somebody has set for single channels.</summary>
    /// <param name="set">Class by the channel's name, without regard to case.</param>
    public ChannelClasses(IReadOnlyDictionary<string, ChannelClass> set) => _set = new(set, StringComparer.OrdinalIgnoreCase);

    /// <summary>The lexicon alone.</summary>
    public static ChannelClasses Default { get; } = new(new Dictionary<string, ChannelClass>(StringComparer.Ordinal));

    /// <summary>The class of a channel.</summary>
    public ChannelClass Of(string channel)
    {
        if (_set.TryGetValue(channel, out var set)) return set;
        var words = $" {Words(channel)} ";
        var (found, end, length) = (ChannelClass.Unknown, -1, 0);
        foreach (var (word, @class) in Lexicon)
        {
            var at = words.LastIndexOf($" {word} ", StringComparison.Ordinal);
            if (at < 0 || (at + word.Length, word.Length).CompareTo((end, length)) <= 0) continue;
            (found, end, length) = (@class, at + word.Length, word.Length);
        }

        return found;
    }

    /// <summary>The classes by channel code; 0, no channel, is unknown.</summary>
    public ChannelClass[] Codes(TermBook channels) =>
        [.. Enumerable.Range(0, channels.Count + 1).Select(code => code == 0 ? ChannelClass.Unknown : Of(channels.Text(code)))];

    /// <summary>The channels that nothing is known of, in the order of their names.</summary>
    public IReadOnlyList<string> Unclassified(TermBook channels) =>
        [.. Enumerable.Range(1, channels.Count).Select(channels.Text).Where(name => Of(name) == ChannelClass.Unknown).Order(StringComparer.Ordinal)];

    private static string Words(string name) =>
        string.Join(' ', string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(string Word, ChannelClass Class)> Entries(ChannelClass @class, string words) => words.Split('|').Select(word => (word, @class));
}
