using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>A figure as it is put on a step: what it is about, its value with interval and n, and of when it is.</summary>
public static class PutText
{
    private const int LongestPart = 300;

    /// <summary>E.g. "Ask → Wait: Share 12 % (10 – 14 % · n 300), 24 Aug – 21 Nov 2026".</summary>
    public static string Of(FigureView view)
    {
        var about = view.Part.Length <= LongestPart ? view.Part : view.Part[..LongestPart] + "…";
        return $"{(about.Length > 0 ? about + ": " : "")}{view.Definition.Name} {FigureText.Value(view.Figure)} ({FigureText.Beside(view.Figure)}), {DateText.Window(view.Figure.From, view.Figure.To)}";
    }
}
