namespace Throughline.Sources;

/// <summary>Delimited text that the fast scanner will not read; not an error for a person, the careful reader takes over.</summary>
public sealed class MalformedDelimitedException(string message, Exception? inner = null) : Exception(message, inner);
