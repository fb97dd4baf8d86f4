using System.Security.Cryptography;
using Throughline.Journeys.Events;

namespace Throughline.Server.Workspaces;

/// <summary>
/// What customers are called instead of by their identifiers: sixteen hexadecimal digits of a keyed hash (HMAC-SHA-256) over the first, in ordinal order,
/// of the identifiers that were joined into the customer.
/// </summary>
internal sealed class Pseudonyms
{
    private const int Bytes = 8;
    private const int Nobodys = -1;
    private const int Several = -2;

    // The same secret hashes stored identifiers; a pseudonym must not be the beginning of one of those.
    private static readonly byte[] Purpose = "pseudonym "u8.ToArray();

    private readonly EventLog _log;
    private readonly byte[] _key;
    private readonly int[] _ofIdentifier;
    private readonly int[] _ofTicket;
    private readonly int[] _first;
    private readonly string?[] _known;

    /// <summary>The pseudonyms of a workspace.</summary>
    /// <param name="log">All of its events: a journey may show only some of a customer's identifiers.</param>
    /// <param name="key">The workspace's secret.</param>
    public Pseudonyms(EventLog log, byte[] key)
    {
        (_log, _key) = (log, key);
        _ofIdentifier = Nobody(Dimension.Customer);
        _ofTicket = Nobody(Dimension.Ticket);
        _first = new int[log.CustomerCount];
        _known = new string?[log.CustomerCount];
        for (var i = 0; i < log.Count; i++) Note(i);
        for (var code = 1; code < _ofIdentifier.Length; code++) Prefer(code);
    }

    /// <summary>The pseudonym of an event of a journey's log; empty where nothing identifies the customer.</summary>
    public string Of(EventLog journey, int index)
    {
        var identifier = Code(journey, Dimension.Customer, index);
        var customer = _ofIdentifier[identifier];
        if (customer < 0) customer = _ofTicket[Code(journey, Dimension.Ticket, index)];
        return customer < 0 ? "" : _known[customer] ??= Hash(customer);
    }

    private static int Code(EventLog log, Dimension dimension, int index) => log.Codes(dimension) is { IsEmpty: false } codes ? codes[index] : 0;

    private int[] Nobody(Dimension dimension)
    {
        var customers = new int[_log.Terms(dimension).Count + 1];
        Array.Fill(customers, Nobodys);
        return customers;
    }

    private void Note(int index)
    {
        var customer = _log.Customer[index];
        if (customer >= _log.CustomerCount - _log.AnonymousCount) return;
        var (identifier, ticket) = (Code(_log, Dimension.Customer, index), Code(_log, Dimension.Ticket, index));
        if (identifier != 0) Note(ref _ofIdentifier[identifier], customer);
        if (ticket != 0) Note(ref _ofTicket[ticket], customer);
    }

    // An identifier that several share, or a ticket that names several customers, says nothing about who it is.
    private static void Note(ref int known, int customer) => known = known == Nobodys || known == customer ? customer : Several;

    private void Prefer(int identifier)
    {
        var customer = _ofIdentifier[identifier];
        if (customer < 0) return;
        ref var first = ref _first[customer];
        if (first == 0 || _log.Terms(Dimension.Customer).Utf8(identifier).SequenceCompareTo(_log.Terms(Dimension.Customer).Utf8(first)) < 0) first = identifier;
    }

    private string Hash(int customer) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, (byte[])[.. Purpose, .. _log.Terms(Dimension.Customer).Utf8(_first[customer])]).AsSpan(0, Bytes));
}
