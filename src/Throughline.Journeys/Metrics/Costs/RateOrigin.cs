namespace Throughline.Journeys.Metrics.Costs;

/// <summary>Whose figure a rate is.</summary>
public enum RateOrigin
{
    /// <summary>The organisation's own, from its books.</summary>
    Own,

    /// <summary>An analyst's, about others; a stand-in until there is an own one.</summary>
    AnalystDefault,
}
