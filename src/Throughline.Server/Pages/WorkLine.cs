using Throughline.Office.Work;

namespace Throughline.Server.Pages;

/// <summary>Something that was done in a stage of a journey's cycle.</summary>
/// <param name="Stage">In which stage.</param>
/// <param name="On">On which day.</param>
/// <param name="Text">What.</param>
/// <param name="Link">The page that belongs to it; null: none.</param>
/// <param name="By">Who did it or wrote it down; empty: the program knows it by itself.</param>
public sealed record WorkLine(WorkStage Stage, DateOnly On, string Text, string? Link, string By)
{
    /// <summary>What more there is to say of it; empty: nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Id of the entry that somebody wrote; null: the program knows it by itself.</summary>
    public string? Entry { get; init; }
}
