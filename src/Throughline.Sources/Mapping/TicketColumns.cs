namespace Throughline.Sources.Mapping;

/// <summary>Which columns can be the ticket: by header, and where no header says so by contents.</summary>
internal static class TicketColumns
{
    private static readonly ColumnRole[] CustomerRoles = [ColumnRole.Account, ColumnRole.Email, ColumnRole.Phone, ColumnRole.Device];

    /// <summary>Whether the header names the ticket outright: then it is the ticket even where most rows have none.</summary>
    public static bool IsPlain(ColumnProfile column) => ColumnLexicon.Fit(ColumnRole.Ticket, column.Words) > 0 && !ColumnLexicon.IsVague(column.Words);

    /// <summary>Whether the header names an identifier of customers.</summary>
    public static bool NamesCustomer(ColumnProfile column) =>
        !column.IsEmpty && !column.IsTime && !IsPlain(column) && Array.Exists(CustomerRoles, role => ColumnLexicon.Fit(role, column.Words) > 0);

    /// <summary>A column whose values repeat, with which most others stay the same; null if there is none.</summary>
    public static ColumnProfile? ByContents(IEnumerable<ColumnProfile> free, IReadOnlyList<ColumnProfile> all, IReadOnlyList<ColumnProfile> times) => free
        .Where(c => !c.IsTime && !c.IsBoolean && c.FilledShare > 0.99 && c.Distinct > 5 && c.Distinct < c.Filled * 0.7 && c.MeanLength < 40)
        .Select(c => (Column: c, View: new CaseView(c)))
        .Where(x => x.View.Repeats && times.Any(t => x.View.ShareThatDiffers(t) > 0.5) && x.Column.Distinct > x.Column.Filled / 50)
        .Select(x => (x.Column, Constant: all.Count(o => !o.IsEmpty && x.View.IsConstantWithin(o))))
        .Where(x => x.Constant > 0)
        .OrderByDescending(x => x.Constant).ThenByDescending(x => x.Column.Distinct)
        .Select(x => x.Column).FirstOrDefault();
}
