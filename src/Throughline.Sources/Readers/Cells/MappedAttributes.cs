using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.SelfService;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Readers.Cells;

/// <summary>
/// The cells kept as free attributes: those that the mapping lists, and those that the mapping does not know at all,
/// because it was proposed from the begin of a file and a key may first come later.
/// </summary>
internal sealed class MappedAttributes
{
    /// <summary>Most keys kept that the mapping does not know.</summary>
    private const int MostUnknown = 200;

    private readonly TermBook _columns;
    private readonly IEventImport _import;
    private readonly HashSet<string> _listed;
    private readonly HashSet<string> _known;
    private readonly string? _articleEdited;
    private int[] _attributes = [];
    private int _unknown;

    public MappedAttributes(FileMapping mapping, TermBook columns, IEventImport import)
    {
        _columns = columns;
        _import = import;
        _listed = [.. mapping.Attributes];
        _articleEdited = mapping.ArticleEdited;
        _known = [.. mapping.Columns, .. mapping.LeftOut.Keys, .. mapping.References.Values, .. mapping.Customers.Values, .. mapping.Times.Select(t => t.Column)];
        foreach (var one in new[] { mapping.Id, mapping.Activity, mapping.Type, mapping.Sequence, mapping.FreeText, mapping.Side, mapping.Visible, mapping.Deadline, mapping.Score?.Column })
        {
            if (one is not null) _known.Add(one);
        }
    }

    public void Write(EventBatch batch, int i, EventCells cells, CellView view)
    {
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var attribute = AttributeOf(cells.Column(cell)) - 1;
            if (attribute < 0) continue;
            batch.EnsureAttribute(attribute);
            var codes = batch.Attributes[attribute];
            if (codes[i] == 0) codes[i] = _import.AttributeTerms(attribute).Code(view.Known(cells.Text(cell)));
        }
    }

    /// <summary>The attribute of a column plus one; 0 for none.</summary>
    private int AttributeOf(int column)
    {
        if (column >= _attributes.Length)
        {
            var old = _attributes.Length;
            Array.Resize(ref _attributes, Math.Max(64, column * 2));
            Array.Fill(_attributes, -1, old, _attributes.Length - old);
        }

        if (_attributes[column] < 0) _attributes[column] = Resolve(_columns.Text(column));
        return _attributes[column];
    }

    private int Resolve(string name)
    {
        if (name == _articleEdited) return _import.Attribute(ArticleEdits.Attribute) + 1;
        if (_listed.Contains(name)) return _import.Attribute(name) + 1;
        if (_known.Contains(name)) return 0;
        if (++_unknown <= MostUnknown) return _import.Attribute(name) + 1;
        if (_unknown == MostUnknown + 1)
            _import.SetAside(new SetAsideRow(0, 0, name, "", $"the file has more than {MostUnknown} keys that the mapping does not know; this one and further ones are left out. List them under 'attributes' to keep them"));
        return 0;
    }
}
