namespace Throughline.Journeys.Events;

/// <summary>
/// The import of one file into an event store: one transaction, so that after a kill at any moment either all of the file is there or nothing.
/// Disposing without <see cref="Commit"/> takes everything back. Readers fill it; the store implements it.
/// </summary>
public interface IEventImport : IDisposable
{
    /// <summary>The book of a dimension, with the store's terms in it; new terms are stored on commit.</summary>
    TermBook Terms(Dimension dimension);

    /// <summary>The index of a free attribute (in <see cref="EventBatch.Attributes"/>), made if it is new. Names are compared without regard to case.</summary>
    /// <exception cref="WorkspaceException">The store holds the most attributes it can (500).</exception>
    int Attribute(string name);

    /// <summary>The book of a free attribute.</summary>
    TermBook AttributeTerms(int attribute);

    /// <summary>What <see cref="Identifier"/> answers for an identifier of a customer who was erased; as an event's customer it makes the store keep the event without text and attributes, as nobody's.</summary>
    const int ErasedCustomer = -1;

    /// <summary>The code of a customer identifier, written <c>kind:value</c>, as the workspace keeps it: as it is, as a keyed hash, or as <see cref="ErasedCustomer"/>.</summary>
    int Identifier(ReadOnlySpan<byte> identifier) => Terms(Dimension.Customer).Code(identifier);

    /// <summary>
    /// Adds events. Within one file, events with the same key are different events (the store adds their ordinal to the key);
    /// an event whose key (and ordinal) the store already holds from an earlier file is a duplicate and is left out on commit.
    /// If <paramref name="keysAreIds"/>, the keys come from ids that the source says are unique: a second one of the same
    /// <see cref="EventBatch.Content"/> is a duplicate too, one of another content a revision. Both are kept; valid is the one with the
    /// highest <see cref="EventBatch.Revision"/>, and of equal ones the one whose content came last.
    /// </summary>
    void Append(EventBatch batch, bool keysAreIds);

    /// <summary>States that two things are tied: two tickets, or two identifiers of one customer.</summary>
    void Link(Link link);

    /// <summary>Sets a row aside. The same row of the same content is set aside once, however often it is imported.</summary>
    void SetAside(SetAsideRow row);

    /// <summary>Stores everything, durable when it returns, and says what was new.</summary>
    ImportOutcome Commit(CancellationToken cancellationToken);
}
