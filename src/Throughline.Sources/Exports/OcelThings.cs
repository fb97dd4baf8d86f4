using Throughline.Journeys.Events;

namespace Throughline.Sources.Exports;

/// <summary>What events refer to, as the objects of OCEL. Ids have their type in front, because an agent may be called like a team.</summary>
internal sealed class OcelThings
{
    private static readonly Dimension[] Referred =
        [Dimension.Ticket, Dimension.Agent, Dimension.Team, Dimension.Article, Dimension.ConfigurationItem, Dimension.Change];

    private readonly ExportedLog _export;
    private readonly EventColumns _columns;
    private readonly TermTextCache[] _texts;

    public OcelThings(ExportedLog export, EventColumns columns)
    {
        (_export, _columns) = (export, columns);
        _texts = [.. Referred.Select(dimension => new TermTextCache(export.Log.Terms(dimension)))];
    }

    /// <summary>The types of objects.</summary>
    public static IEnumerable<string> Types => Referred.Select(DimensionNames.Of).Prepend(ExportNames.Customer);

    /// <summary>Every object that an exported event refers to, once.</summary>
    public IEnumerable<(string Id, string Type)> All() => Customers().Concat(Referred.SelectMany((_, at) => Things(at)));

    /// <summary>What an event refers to.</summary>
    public IEnumerable<(string Id, string Type)> Of(int index)
    {
        if (_columns.CustomerOf(index) is { Length: > 0 } customer) yield return Thing(ExportNames.Customer, customer);
        for (var at = 0; at < Referred.Length; at++)
        {
            if (Code(at, index) is > 0 and var code) yield return Thing(DimensionNames.Of(Referred[at]), _texts[at].Of(code));
        }
    }

    private IEnumerable<(string, string)> Customers() =>
        _export.Events().Select(_columns.CustomerOf).Where(customer => customer.Length > 0).Distinct().Select(customer => Thing(ExportNames.Customer, customer));

    private IEnumerable<(string, string)> Things(int at)
    {
        var seen = new bool[_export.Log.Terms(Referred[at]).Count + 1];
        foreach (var index in _export.Events())
        {
            var code = Code(at, index);
            if (code == 0 || seen[code]) continue;
            seen[code] = true;
            yield return Thing(DimensionNames.Of(Referred[at]), _texts[at].Of(code));
        }
    }

    private int Code(int at, int index) => _export.Log.Codes(Referred[at]) is { IsEmpty: false } codes ? codes[index] : 0;

    private static (string Id, string Type) Thing(string type, string value) => ($"{type}:{value}", type);
}
