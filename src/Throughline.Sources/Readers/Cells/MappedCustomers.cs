using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Readers.Cells;

/// <summary>The customer of an event: the first identifier that it has; further ones are tied to it.</summary>
internal sealed class MappedCustomers(FileMapping mapping, TermBook columns, IEventImport import)
{
    private readonly IReadOnlyList<(byte[] Prefix, string Name, int Column)> _kinds =
        [.. mapping.Customers.Select(c => (CustomerKinds.Prefix(c.Key), c.Value, columns.Code(c.Value)))];

    private readonly HashSet<(int, int)> _tied = [];
    private byte[] _buffer = new byte[256];

    /// <summary>Code of the customer; 0 without any identifier.</summary>
    public int Code(CellView view)
    {
        var customer = 0;
        foreach (var (prefix, name, column) in _kinds)
        {
            var text = view[column].Trim(" \t\r\n"u8);
            if (text.IsEmpty) continue;
            var code = import.Identifier(Prefixed(prefix, text));
            if (customer == 0) customer = code;
            else if (_tied.Add((customer, code))) import.Link(new Link(Dimension.Customer, customer, code, name));
        }

        return customer;
    }

    private ReadOnlySpan<byte> Prefixed(byte[] prefix, ReadOnlySpan<byte> text)
    {
        if (prefix.Length + text.Length > _buffer.Length) _buffer = new byte[(prefix.Length + text.Length) * 2];
        prefix.CopyTo(_buffer, 0);
        text.CopyTo(_buffer.AsSpan(prefix.Length));
        return _buffer.AsSpan(0, prefix.Length + text.Length);
    }
}
