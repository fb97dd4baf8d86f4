namespace Throughline.Server.Pages;

/// <summary>Ids of elements: a word and places in a list, unique in a page.</summary>
public static class ElementId
{
    /// <summary>E.g. <c>step-2-0</c>.</summary>
    public static string Of(string word, params ReadOnlySpan<int> places)
    {
        var id = word;
        foreach (var place in places) id += $"-{place}";
        return id;
    }
}
