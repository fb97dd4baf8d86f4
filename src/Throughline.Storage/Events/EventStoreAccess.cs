namespace Throughline.Storage.Events;

/// <summary>What a store is opened for.</summary>
public enum EventStoreAccess
{
    /// <summary>Importing and reading; nobody else may have the store open. Creates the store if it is not there.</summary>
    ReadWrite,

    /// <summary>Reading; others may read at the same time. The store must be there.</summary>
    ReadOnly,
}
