using System.Text.RegularExpressions;
using Throughline.Server.Hosting;

namespace Throughline.Server.Drawing;

/// <summary>
/// The style sheet inside a drawing that stands alone: the same rules as on the pages with the colours written out,
/// because drawing programs know no custom properties. Dark follows the reader's system.
/// </summary>
public static partial class SvgStyle
{
    /// <summary>As a <c>style</c> element.</summary>
    public static string Element()
    {
        var rules = WebFiles.Text("drawing.css");
        var tokens = WebFiles.Text("tokens.css").Split("@media", 2);
        return $"<style>{Resolve(rules, tokens[0])}@media screen and (prefers-color-scheme: dark) {{{Resolve(rules, tokens[1])}}}</style>";
    }

    private static string Resolve(string rules, string tokens)
    {
        var colours = Token().Matches(tokens).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["colour"].Value);
        return Use().Replace(rules, m => colours[m.Groups["name"].Value]);
    }

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+):\s*(?<colour>#[0-9a-f]{6});", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"var\(--(?<name>[a-z0-9-]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Use();
}
