namespace Throughline.Storage.Events;

/// <summary>A store was opened for reading that has to be opened for writing once: it is of an older version, or a commit of it was cut short.</summary>
internal sealed class NeedsWritingException : Exception;
