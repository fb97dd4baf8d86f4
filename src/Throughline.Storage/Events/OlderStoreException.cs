namespace Throughline.Storage.Events;

/// <summary>A store of an older version was opened for reading; it has to be opened for writing once, which brings it up to date.</summary>
internal sealed class OlderStoreException : Exception;
