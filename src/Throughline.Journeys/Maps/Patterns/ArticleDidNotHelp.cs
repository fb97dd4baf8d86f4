using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>The customer reads an article and then asks nevertheless.</summary>
public sealed class ArticleDidNotHelp : IPattern
{
    /// <inheritdoc/>
    public string Name => "article-did-not-help";

    /// <inheritdoc/>
    public string Sentence => "The customer reads an article and then asks nevertheless.";

    /// <inheritdoc/>
    public string Needs => "looks at articles";

    /// <inheritdoc/>
    public bool IsRecordedIn(RecordedData data) => data.Has(EventTypes.ArticleViewed);

    /// <inheritdoc/>
    public bool IsIn(InstanceTable table, int instance) => table.AskedAfterArticle[instance];
}
