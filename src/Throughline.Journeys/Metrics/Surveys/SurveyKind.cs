namespace Throughline.Journeys.Metrics.Surveys;

/// <summary>What a survey asks. Answers of two kinds are never summed up together.</summary>
public enum SurveyKind : byte
{
    /// <summary>How satisfied the customer is (CSAT).</summary>
    Satisfaction,

    /// <summary>How easy or hard it was (CES).</summary>
    Effort,

    /// <summary>How likely the customer would recommend (NPS).</summary>
    Recommendation,
}
