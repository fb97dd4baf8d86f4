using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>The customer reads an article and then asks nevertheless.</summary>
public sealed class ArticleDidNotHelp : IPattern
{
    /// <inheritdoc/>
    public string Name => "article-did-not-help";

    /// <inheritdoc/>
    public string Sentence => "The customer reads an article and then asks nevertheless.";

    /// <inheritdoc/>
    public bool IsIn(in InstanceEvents events)
    {
        var hasRead = false;
        for (var i = events.Start; i < events.End; i++)
        {
            var role = events.Role(i);
            if (hasRead && role.Is(EventRole.CreatesTicket | EventRole.StartsContact)) return true;
            hasRead |= role.Is(EventRole.ReadsArticle);
        }

        return false;
    }
}
