using System.Text;

namespace Throughline.Sources.Mapping;

/// <summary>Writes the lines of a mapping; every text that could be taken for something else is quoted.</summary>
internal sealed class YamlLines(StringBuilder text, string indent)
{
    public void Plain(string key, string value) => text.Append(indent).Append(key).Append(": ").Append(value).Append('\n');

    public void Text(string key, string? value)
    {
        if (value is not null) Plain(key, Quote(value));
    }

    public YamlLines Open(string key)
    {
        text.Append(indent).Append(key).Append(":\n");
        return new YamlLines(text, indent + "  ");
    }

    /// <summary>Begins an item of a list of maps.</summary>
    public YamlLines Item()
    {
        text.Append(indent).Append("-\n");
        return new YamlLines(text, indent + "  ");
    }

    public void List(string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        Open(key);
        foreach (var value in values) text.Append(indent).Append("  - ").Append(Quote(value)).Append('\n');
    }

    public void Map(string key, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0) return;
        var inner = Open(key);
        foreach (var (name, value) in values) inner.Plain(Quote(name), Quote(value));
    }

    private static string Quote(string value)
    {
        var plain = value.Length > 0 && char.IsAsciiLetter(value[0]) && value[^1] != ' ' && value.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/')
            && value.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "y" or "n");
        if (plain) return value;
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\t') quoted.Append("\\t");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c)) quoted.Append("\\u").Append(((int)c).ToString("X4"));
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
