using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Exports;

/// <summary>The mapping of events that Throughline has exported: nothing in it is a guess.</summary>
internal static class ExportMapping
{
    /// <summary>Whether columns are those of an export.</summary>
    public static bool Is(IReadOnlyCollection<string> columns) => columns.Contains(ExportNames.Case) && columns.Contains(ExportNames.Type);

    /// <summary>The mapping.</summary>
    /// <param name="source">Name of the source.</param>
    /// <param name="format">The reader's format.</param>
    /// <param name="columns">All columns of the file.</param>
    /// <param name="nameOf">The file's column of an exported column.</param>
    public static FileMapping Of(string source, string format, IReadOnlyList<string> columns, Func<string, string> nameOf)
    {
        var known = ExportNames.All.ToDictionary(name => name, nameOf, StringComparer.Ordinal);
        string? IfThere(string name) => columns.Contains(known[name]) ? known[name] : null;
        return new FileMapping
        {
            Source = source,
            Format = format,
            Columns = columns,
            Times = [new TimeColumn(known[ExportNames.Time], [TimeColumn.Iso], "UTC", null)],
            Sequence = IfThere(ExportNames.Sequence),
            Type = known[ExportNames.Type],
            Activity = known[ExportNames.Activity],
            References = ExportNames.References.Select(DimensionNames.Of).Where(name => IfThere(name) is not null).ToDictionary(name => name, name => known[name], StringComparer.Ordinal),
            Customers = Customers(IfThere(ExportNames.Identifier), IfThere(ExportNames.Customer)),
            LinkedTickets = IfThere(ExportNames.LinkedTicket) is { } linked ? [linked] : [],
            Side = IfThere(ExportNames.Side),
            Visible = IfThere(ExportNames.Visible),
            FreeText = IfThere(ExportNames.Text),
            Score = IfThere(ExportNames.Score) is { } score ? new ScoreColumn(score, 1, 5) { LowColumn = known[ExportNames.ScoreLow], HighColumn = known[ExportNames.ScoreHigh] } : null,
            Deadline = IfThere(ExportNames.Deadline),
            Attributes = [.. columns.Where(column => !known.ContainsValue(column) && !column.StartsWith("ocel:", StringComparison.Ordinal) && column is not ("concept:name" or "case:concept:name"))],
            LeftOut = new Dictionary<string, string>(StringComparer.Ordinal) { [known[ExportNames.Case]] = "case ids are worked out anew" },
        };
    }

    private static Dictionary<string, string> Customers(string? identifier, string? customer)
    {
        var customers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (identifier is not null) customers[CustomerKinds.AsWritten] = identifier;
        if (customer is not null) customers[CustomerKinds.Pseudonym] = customer;
        return customers;
    }
}
