namespace Throughline.Server.Pages;

/// <summary>A mapping session as somebody has written it into the form.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Participants">Who takes part: a role on a line, with a colon and a name where one is given.</param>
/// <param name="Despite">Why it begins with less data than a session should; empty: not said.</param>
public sealed record SessionForm(string Title, string Participants, string Despite);
