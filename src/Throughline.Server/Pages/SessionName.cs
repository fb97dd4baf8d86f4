namespace Throughline.Server.Pages;

/// <summary>What a claim on a map says of the mapping session that it comes from.</summary>
/// <param name="Id">Of its record.</param>
/// <param name="Number">Its number, which is its name in addresses.</param>
/// <param name="Title">What it was about.</param>
/// <param name="OpenedAt">When it began, UTC.</param>
/// <param name="IsOpen">Whether it goes on.</param>
public sealed record SessionName(string Id, string Number, string Title, DateTimeOffset OpenedAt, bool IsOpen);
