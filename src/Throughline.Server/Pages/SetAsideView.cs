using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>The rows of a source that could not be read, for one reason.</summary>
/// <param name="Source">The source.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Rows">The first of them, by file and row.</param>
public sealed record SetAsideView(string Source, string Reason, Figure Count, IReadOnlyList<SetAsidePlace> Rows)
{
    /// <summary>At most so many rows are listed.</summary>
    public const int Most = 500;
}
