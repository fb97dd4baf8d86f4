using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Channels;

/// <summary>The class of every channel, from the words in its name; what the settings say of a channel goes before.</summary>
public sealed class ChannelClasses
{
    // The first line with a word of the name decides, so that "phone menu" is a menu and "chat bot" no agent.
    private static readonly (ChannelClass Class, string[] Words)[] Lexicon =
    [
        (ChannelClass.Ivr, Split("ivr|voice menu|phone menu|voice bot|voicebot|voice assistant|voice portal|sprachmenü|keuzemenu")),
        (ChannelClass.Digital, Split("assistant chat|chat bot|chatbot|bot|virtual agent|virtual assistant|self service|selfservice")),
        (ChannelClass.Assisted, Split("phone|telephone|call|voice|telefon|telefoon|téléphone|teléfono|live chat|chat|video|counter|desk|branch|store|walk in|in person|face to face|visit|schalter|balie|agent|service desk")),
        (ChannelClass.Digital, Split("portal|web|website|webform|form|online|internet|app|mobile|mail|email|e mail|sms|text|message|messaging|whatsapp|messenger|social|social media|twitter|facebook|api|digital|intranet|kiosk|letter|post|postal mail|fax|referral|monitoring|event|alert|system")),
    ];

    private readonly Dictionary<string, ChannelClass> _set;

    /// <summary>Makes the classes of a workspace.</summary>
    /// <param name="set">Classes by the channel's name as sources write it, without regard to case.</param>
    public ChannelClasses(IReadOnlyDictionary<string, ChannelClass> set) => _set = new Dictionary<string, ChannelClass>(set, StringComparer.OrdinalIgnoreCase);

    /// <summary>The class of a channel; <see cref="ChannelClass.Unclassified"/> where neither settings nor words tell.</summary>
    public ChannelClass Of(string channel)
    {
        if (_set.TryGetValue(channel.Trim(), out var set)) return set;
        var name = Words(channel);
        return Array.Find(Lexicon, line => line.Words.Any(word => name.Contains(word, StringComparison.Ordinal))).Class;
    }

    /// <summary>The class of every channel of a book, by code; an event without a channel has code 0 and no class.</summary>
    public ChannelClass[] Of(TermBook channels) => [.. Enumerable.Range(0, channels.Count + 1).Select(code => code == 0 ? ChannelClass.Unclassified : Of(channels.Text(code)))];

    /// <summary>The words of a name in lower case, each between spaces, so that "app" is not found in "happy".</summary>
    private static string Words(string channel)
    {
        var text = new StringBuilder(" ");
        foreach (var letter in channel.ToLowerInvariant())
            text.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        return string.Join(' ', text.Append(' ').ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend("").Append(""));
    }

    private static string[] Split(string words) => [.. words.Split('|').Select(word => $" {word} ")];
}
