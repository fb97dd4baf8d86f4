using System.Text;

namespace Throughline.Server.Maps;

/// <summary>Several texts in one cell of a table: with semicolons between them, and a backslash before a semicolon or backslash of a text.</summary>
internal static class ListCell
{
    /// <summary>The cell of some texts.</summary>
    public static string Join(IEnumerable<string> texts) =>
        string.Join("; ", texts.Select(text => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)));

    /// <summary>The texts of a cell, without the empty ones.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length && cell[i + 1] is '\\' or ';') text.Append(cell[++i]);
            else if (cell[i] == ';') End(texts, text);
            else if (cell[i] != ' ' || text.Length > 0 || texts.Count == 0 || cell[i - 1] != ';') text.Append(cell[i]);
        }

        End(texts, text);
        return texts;
    }

    private static void End(List<string> texts, StringBuilder text)
    {
        if (text.Length > 0) texts.Add(text.ToString());
        text.Clear();
    }
}
