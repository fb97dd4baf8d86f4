namespace Throughline.Office.Work;

/// <summary>The stages of a journey's cycle, in order.</summary>
public enum WorkStage
{
    /// <summary>What happens, and what hurts.</summary>
    Analyse,

    /// <summary>What is drawn of it, together.</summary>
    Map,

    /// <summary>What is built to change it.</summary>
    Develop,

    /// <summary>What became of it.</summary>
    Improve,
}
