namespace Throughline.Office.Maps.Usage;

/// <summary>That a decision rests on a map.</summary>
/// <param name="Decision">What was decided, in the decider's words.</param>
/// <param name="By">Who says so.</param>
public sealed record MapCitation(string Decision, string By);
