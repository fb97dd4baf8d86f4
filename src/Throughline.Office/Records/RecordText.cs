namespace Throughline.Office.Records;

/// <summary>What every store can keep as text.</summary>
internal static class RecordText
{
    /// <summary>Whether it is valid Unicode without the character 0, which PostgreSQL does not keep.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0') return false;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
