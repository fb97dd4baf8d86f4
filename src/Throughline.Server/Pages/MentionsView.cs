using Throughline.Office.Remarks;

namespace Throughline.Server.Pages;

/// <summary>Where somebody is named.</summary>
/// <param name="Who">The person.</param>
/// <param name="Mentions">The newest first.</param>
/// <param name="People">Names of people who are known.</param>
public sealed record MentionsView(string Who, IReadOnlyList<MentionLine> Mentions, IReadOnlyList<string> People);

/// <summary>One place.</summary>
/// <param name="Thread">The thread in which it is.</param>
/// <param name="Remark">What was said.</param>
/// <param name="JourneyName">About which journey.</param>
/// <param name="About">About what of it.</param>
/// <param name="IsNew">Whether it was said since the person looked last.</param>
public sealed record MentionLine(RemarkThread Thread, Remark Remark, string JourneyName, string About, bool IsNew);
