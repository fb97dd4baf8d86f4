using Throughline.Journeys.Events;

namespace Throughline.Storage.Events;

/// <summary>Stands between an import and the store where identifiers are hashed or customers were erased. Every different identifier is judged once.</summary>
internal sealed class IdentifierGuard(IdentifierPrivacy privacy, ErasedIdentifiers erased, TermBook customers)
{
    private readonly TermBook _seen = new();
    private readonly List<int> _codes = [0];

    /// <summary>Whether customers were erased.</summary>
    internal bool KnowsErased => !erased.IsEmpty;

    /// <summary>The code of an identifier as it is kept.</summary>
    internal int Code(ReadOnlySpan<byte> identifier)
    {
        var seen = _seen.Code(identifier);
        if (seen == _codes.Count) _codes.Add(Judge(identifier));
        return _codes[seen];
    }

    /// <summary>Takes everything personal from the events of erased customers; the events stay, so that totals do.</summary>
    internal static void Blank(EventBatch batch)
    {
        var customers = batch.References[(int)Dimension.Customer];
        for (var i = 0; i < batch.Count; i++)
        {
            if (customers[i] != IEventImport.ErasedCustomer) continue;
            customers[i] = 0;
            batch.Text[i] = null;
            foreach (var codes in batch.Attributes) codes[i] = 0;
        }
    }

    /// <summary>A row set aside without what may not be kept.</summary>
    internal SetAsideRow Clean(SetAsideRow row)
    {
        // Which part of a damaged row is an identifier nobody can say.
        if (privacy.Hash) return row with { Value = "" };
        return erased.AnyIn(row.Value, privacy.Key) ? row with { Value = ErasedIdentifiers.Mark } : row;
    }

    private int Judge(ReadOnlySpan<byte> identifier)
    {
        if (identifier.IsEmpty) return 0;
        var hash = privacy.Key.Hash(identifier);
        if (erased.Contains(hash)) return IEventImport.ErasedCustomer;
        return privacy.Hash ? customers.Code(hash) : customers.Code(identifier);
    }
}
