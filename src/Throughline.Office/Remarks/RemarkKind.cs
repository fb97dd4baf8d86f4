namespace Throughline.Office.Remarks;

/// <summary>What a remark is.</summary>
public enum RemarkKind
{
    /// <summary>Something that somebody says.</summary>
    Comment,

    /// <summary>Something that could be done; others can vote for it.</summary>
    Idea,
}
