namespace Throughline.Journeys.Themes;

/// <summary>What a part of some texts talks about.</summary>
/// <param name="Id">The two stems that most of its texts have, by the alphabet; the same from run to run as long as those are.</param>
/// <param name="Label">The words that people use most for it.</param>
/// <param name="Stems">Its stems, the most used first.</param>
/// <param name="Texts">The places of its texts among those that were read, the most typical first: those with most of its stems for their length.</param>
public sealed record Theme(string Id, string Label, IReadOnlyList<string> Stems, IReadOnlyList<int> Texts);
