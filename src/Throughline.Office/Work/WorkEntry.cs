namespace Throughline.Office.Work;

/// <summary>What somebody did in a stage of a journey's cycle.</summary>
/// <param name="Journey">Id of the map.</param>
/// <param name="Stage">In which stage.</param>
/// <param name="Text">In their words, 1 to 1,000 characters.</param>
/// <param name="Link">A page of the program that belongs to it, e.g. <c>/journeys/software-access/sessions/3</c>; null: none.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="Author">Who wrote it down.</param>
/// <param name="At">When it was written down, UTC.</param>
public sealed record WorkEntry(string Journey, WorkStage Stage, string Text, string? Link, DateOnly On, string Author, DateTimeOffset At);
