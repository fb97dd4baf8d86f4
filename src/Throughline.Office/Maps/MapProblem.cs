namespace Throughline.Office.Maps;

/// <summary>Something that makes a map unsound.</summary>
/// <param name="Place">Where, as a path of the map's text form, counted from 1: e.g. <c>phases[2].steps[1].id</c>.</param>
/// <param name="Text">What is wrong and what to do, in a sentence or two that name the thing.</param>
public sealed record MapProblem(string Place, string Text);
