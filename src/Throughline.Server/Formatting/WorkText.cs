using Throughline.Office.Work;

namespace Throughline.Server.Formatting;

/// <summary>The stages of a journey's cycle in words.</summary>
public static class WorkText
{
    /// <summary>What a stage is called.</summary>
    public static string Name(WorkStage stage) => stage.ToString();

    /// <summary>What belongs into it.</summary>
    public static string Caption(WorkStage stage) => stage switch
    {
        WorkStage.Analyse => "What happens, and what hurts: findings, tested assumptions",
        WorkStage.Map => "What is drawn of it, together: sessions, versions, reviews",
        WorkStage.Develop => "What is built to change it: releases that touch the map",
        _ => "What became of it: answered suggestions, quick wins",
    };

    /// <summary>In a form.</summary>
    public static string Word(WorkStage stage) => stage.ToString().ToLowerInvariant();
}
