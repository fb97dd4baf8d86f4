namespace Throughline.Sources.Tests.Malformed;

/// <summary>A damaged or hostile file.</summary>
/// <param name="Name">Its kind and number, with the ending a user would give it.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record MalformedFile(string Name, byte[] Bytes);
