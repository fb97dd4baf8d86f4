using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Readers.Cells;

/// <summary>The columns that a mapping names, as codes in the book of column names.</summary>
internal sealed class MappedColumns
{
    public MappedColumns(FileMapping mapping, TermBook columns)
    {
        if (mapping.Times.Count == 0) throw new WorkspaceException(Problem.BadMapping, "The mapping names no time column. Add one under 'times'.");
        if (mapping.Revision is not null || mapping.Deleted is not null)
            throw new WorkspaceException(Problem.BadMapping, $"The mapping of {mapping.Source} names 'revision' or 'deleted', which only delimited files have. Leave them out.");
        ActivityName = mapping.Activity ?? throw new WorkspaceException(Problem.BadMapping, "The mapping names no activity column. Add one under 'activity'.");
        Activity = columns.Code(ActivityName);
        Type = mapping.Type is null ? -1 : columns.Code(mapping.Type);
        Id = mapping.Id is null ? -1 : columns.Code(mapping.Id);
        Times = [.. mapping.Times.Select(t => new MappedTime(t.Column, columns.Code(t.Column), new TimeReader(t)))];
        References = [.. mapping.References.Select(r => (ReferenceNames.Of(r.Key), columns.Code(r.Value)))];
        LinkedTickets = [.. mapping.LinkedTickets.Select(name => (name, columns.Code(name)))];
        Ticket = mapping.References.TryGetValue("ticket", out var ticket) ? columns.Code(ticket) : -1;
    }

    public string ActivityName { get; }

    public int Activity { get; }

    public int Type { get; }

    public int Id { get; }

    public int Ticket { get; }

    public IReadOnlyList<MappedTime> Times { get; }

    public IReadOnlyList<(Dimension Dimension, int Column)> References { get; }

    public IReadOnlyList<(string Name, int Column)> LinkedTickets { get; }
}

/// <summary>A column of times with its reader.</summary>
internal sealed record MappedTime(string Name, int Column, TimeReader Reader);
