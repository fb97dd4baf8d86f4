namespace Throughline.Office.Gaps;

/// <summary>What a gap is missing from.</summary>
public enum GapKind
{
    /// <summary>The register of configuration items: one is missing, or wrong.</summary>
    Cmdb,

    /// <summary>The knowledge base: an article is missing, or leaves its readers with a question.</summary>
    KnowledgeBase,

    /// <summary>The escalation paths: who is not helped has no way on.</summary>
    EscalationPath,
}
